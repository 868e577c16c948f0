import { baliPolicyGuide } from './sources/bali-policy-guide.ts'
import { belgianAliensAct } from './sources/belgian-aliens-act.ts'
import { cets197 } from './sources/cets-197.ts'
import { clinicTable } from './sources/clinic-table.ts'
import { com2014635 } from './sources/com-2014-635.ts'
import { complyChain } from './sources/comply-chain.ts'
import { courtFactSheet } from './sources/court-fact-sheet.ts'
import { courtOfJusticeC6621 } from './sources/court-of-justice-c-66-21.ts'
import { cpimsBeforeStart } from './sources/cpims-before-start.ts'
import { cwlaNumbers } from './sources/cwla-numbers.ts'
import { danishPages } from './sources/danish-pages.ts'
import { dashList } from './sources/dash-list.ts'
import { delphiCopy } from './sources/delphi-copy.ts'
import { delphiPage } from './sources/delphi-page.ts'
import { directive200481 } from './sources/directive-2004-81.ts'
import { directive201136 } from './sources/directive-2011-36.ts'
import { directive20241712 } from './sources/directive-2024-1712.ts'
import { dutchAliensCircular } from './sources/dutch-aliens-circular.ts'
import { directive201136AsAmended2024 } from './sources/eu-2011-36-as-amended-2024.ts'
import { finnishAssistanceSystem } from './sources/finnish-assistance-system.ts'
import { finnishPages } from './sources/finnish-pages.ts'
import { firstResponderLists } from './sources/first-responder-lists.ts'
import { fiveByFive } from './sources/five-by-five.ts'
import { frenchDecree } from './sources/french-decree.ts'
import { germanResidenceAct } from './sources/german-residence-act.ts'
import { greekMigrationCode } from './sources/greek-migration-code.ts'
import { greenbaumStudy } from './sources/greenbaum-study.ts'
import { houseRules } from './sources/house-rules.ts'
import { hurstStudy } from './sources/hurst-study.ts'
import { icelandicPage } from './sources/icelandic-page.ts'
import { icls2018 } from './sources/icls-2018.ts'
import { iloDelphiBrochure } from './sources/ilo-delphi-brochure.ts'
import { iloIndicators2012 } from './sources/ilo-indicators-2012.ts'
import { iloIndicators2025 } from './sources/ilo-indicators-2025.ts'
import { interAgencyReferralForm } from './sources/inter-agency-referral-form.ts'
import { irishAct2024 } from './sources/irish-act-2024.ts'
import { irishArrangements } from './sources/irish-arrangements.ts'
import { latvianPages } from './sources/latvian-pages.ts'
import { luxembourgAct2008 } from './sources/luxembourg-act-2008.ts'
import { macedonianAct2006 } from './sources/macedonian-act-2006.ts'
import { manitobaStandard } from './sources/manitoba-standard.ts'
import { movementPledge2015 } from './sources/movement-pledge-2015.ts'
import { northernIrishAct2015 } from './sources/northern-irish-act-2015.ts'
import { northernIrishAct2022 } from './sources/northern-irish-act-2022.ts'
import { norwegianCircular } from './sources/norwegian-circular.ts'
import { nrmBulgaria } from './sources/nrm-bulgaria.ts'
import { nrmGuidance } from './sources/nrm-guidance.ts'
import { palermoProtocol } from './sources/palermo-protocol.ts'
import { pgiStandards2018 } from './sources/pgi-standards-2018.ts'
import { portugueseAct2007 } from './sources/portuguese-act-2007.ts'
import { primeroLookUps } from './sources/primero-look-ups.ts'
import { qyitStudy } from './sources/qyit-study.ts'
import { raftStudy } from './sources/raft-study.ts'
import { rebuildConsent } from './sources/rebuild-consent.ts'
import { responseHub } from './sources/response-hub.ts'
import { romanianAct2001 } from './sources/romanian-act-2001.ts'
import { scottishAct2015 } from './sources/scottish-act-2015.ts'
import { scottishGuide } from './sources/scottish-guide.ts'
import { scottishPeriod2018 } from './sources/scottish-period-2018.ts'
import { seedGuide } from './sources/seed-guide.ts'
import { slovakAct2011 } from './sources/slovak-act-2011.ts'
import { spanishAct2000 } from './sources/spanish-act-2000.ts'
import { stepProject } from './sources/step-project.ts'
import { swedishPages } from './sources/swedish-pages.ts'
import { swissOrdinance } from './sources/swiss-ordinance.ts'
import { tipReport2020 } from './sources/tip-report-2020.ts'
import { tracingGuidelines2012 } from './sources/tracing-guidelines-2012.ts'
import { turkishAct6458 } from './sources/turkish-act-6458.ts'
import { ukAct2015 } from './sources/uk-act-2015.ts'
import { ukAct2022 } from './sources/uk-act-2022.ts'
import { ukAppendixVts } from './sources/uk-appendix-vts.ts'
import { ukGuidance } from './sources/uk-guidance.ts'
import { usReport2018 } from './sources/us-report-2018.ts'
import { victoriaManual } from './sources/victoria-manual.ts'
import { vulnerabilityPaper } from './sources/vulnerability-paper.ts'
import { westernAustraliaCaseload } from './sources/western-australia-caseload.ts'
import { whoInterviews } from './sources/who-interviews.ts'

/**
 * Every document that the rulebook rests on, each defined once.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.cets197.at('article 10(3)').source // => 'cets-197'
 * ```
 */
export const sources = {
  baliPolicyGuide,
  belgianAliensAct,
  cets197,
  clinicTable,
  com2014635,
  complyChain,
  courtFactSheet,
  courtOfJusticeC6621,
  cpimsBeforeStart,
  cwlaNumbers,
  danishPages,
  dashList,
  delphiCopy,
  delphiPage,
  directive200481,
  directive201136,
  directive201136AsAmended2024,
  directive20241712,
  dutchAliensCircular,
  finnishAssistanceSystem,
  finnishPages,
  firstResponderLists,
  fiveByFive,
  frenchDecree,
  germanResidenceAct,
  greekMigrationCode,
  greenbaumStudy,
  houseRules,
  hurstStudy,
  icelandicPage,
  icls2018,
  iloDelphiBrochure,
  iloIndicators2012,
  iloIndicators2025,
  interAgencyReferralForm,
  irishAct2024,
  irishArrangements,
  latvianPages,
  luxembourgAct2008,
  macedonianAct2006,
  manitobaStandard,
  movementPledge2015,
  northernIrishAct2015,
  northernIrishAct2022,
  norwegianCircular,
  nrmBulgaria,
  nrmGuidance,
  palermoProtocol,
  pgiStandards2018,
  portugueseAct2007,
  primeroLookUps,
  qyitStudy,
  raftStudy,
  rebuildConsent,
  responseHub,
  romanianAct2001,
  scottishAct2015,
  scottishGuide,
  scottishPeriod2018,
  seedGuide,
  slovakAct2011,
  spanishAct2000,
  stepProject,
  swedishPages,
  swissOrdinance,
  tipReport2020,
  tracingGuidelines2012,
  turkishAct6458,
  ukAct2015,
  ukAct2022,
  ukAppendixVts,
  ukGuidance,
  usReport2018,
  victoriaManual,
  vulnerabilityPaper,
  westernAustraliaCaseload,
  whoInterviews,
} as const
