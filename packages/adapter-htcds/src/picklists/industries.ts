import type { industries } from '@cairn/schemas'
import type { CodesOf, Picklist } from '../picklist.ts'

/** Sections of ISIC, revision 4; four labels hold a semicolon. */
export const industriesPicklist: Picklist<CodesOf<typeof industries>> = {
  values: {
    A_AgricultureForestryAndFishing: { label: 'Agriculture, forestry and fishing', as: 'agriculture-forestry-fishing' },
    B_MiningAndQuarrying: { label: 'Mining and quarrying', as: 'mining' },
    C_Manufacturing: { label: 'Manufacturing', as: 'manufacturing' },
    D_ElectricityGasSteamAndAirConditioningSupply: {
      label: 'Electricity, gas, steam and air conditioning supply',
      as: 'energy',
    },
    E_WaterSupplySewerageWasteManagement: {
      label: 'Water supply; sewerage, waste management and remediation',
      as: 'water-waste',
    },
    F_Construction: { label: 'Construction', as: 'construction' },
    G_WholesaleAndRetailTradeRepairOfMotorVehicles: {
      label: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
      as: 'trade-vehicle-repair',
    },
    H_TransportationAndStorage: { label: 'Transportation and storage', as: 'transport-storage' },
    I_AccommodationAndFoodServiceActivities: {
      label: 'Accommodation and food service activities',
      as: 'accommodation-food',
    },
    J_InformationAndCommunication: { label: 'Information and communication', as: 'information-communication' },
    K_FinancialAndInsuranceActivities: { label: 'Financial and insurance activities', as: 'finance-insurance' },
    L_RealEstateActivities: { label: 'Real estate activities', as: 'real-estate' },
    M_ProfessionalScientificAndTechnicalActivities: {
      label: 'Professional, scientific and technical activities',
      as: 'professional-technical',
    },
    N_AdministrativeAndSupportServiceActivities: {
      label: 'Administrative and support service activities',
      as: 'administrative-support',
    },
    O_PublicAdministrationAndDefence: {
      label: 'Public administration and defence; compulsory social security',
      as: 'public-administration',
    },
    P_Education: { label: 'Education', as: 'education' },
    Q_HumanHealthAndSocialWorkActivities: {
      label: 'Human health and social work activities',
      as: 'health-social-work',
    },
    R_ArtsEntertainmentAndRecreation: { label: 'Arts, entertainment and recreation', as: 'arts-recreation' },
    S_OtherServiceActivities: { label: 'Other service activities', as: 'other-services' },
    T_ActivitiesOfHouseholdsAsEmployers: {
      label:
        'Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use',
      as: 'households',
    },
    U_ActivitiesOfExtraterritorialOrganizations: {
      label: 'Activities of extraterritorial organizations and bodies',
      as: 'extraterritorial',
    },
  },
}
