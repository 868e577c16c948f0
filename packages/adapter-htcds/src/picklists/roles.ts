import type { Picklist } from '../picklist.ts'

/** Roles of others in what happened. */
export const rolesPicklist: Picklist = {
  values: {
    TravellingPartner: { label: 'Travelling Partner' },
    Transporter: { label: 'Transporter' },
    RecruiterOrIntermediary: { label: 'Recruiter Or Intermediary' },
    BrokerTravelAgent: { label: 'Broker Travel Agent' },
    TransferredIndividual: { label: 'Transferred Individual' },
    HarbouredIndividual: { label: 'Harboured Individual' },
    SoldIndividual: { label: 'Sold Individual' },
    BoughtIndividual: { label: 'Bought Individual' },
    ReceivedIndividual: { label: 'Received Individual' },
    ControlledIndividual: { label: 'Controlled Individual' },
    Smuggler: { label: 'Smuggler' },
    Abuser: { label: 'Abuser' },
    Kidnapper: { label: 'Kidnapper' },
    Exploiter: { label: 'Exploiter' },
    Other: { label: 'Other' },
  },
}
