import { capitalised } from '../set-change-texts';
import type { setChange as vi } from '../vi/set-change';

export const setChange: typeof vi = {
  criterion: 'criterion',
  untitled: 'no title',
  byIndicators: 'by its indicators',
  everybody: 'all units',
  forProfile: (profile) => ` for ${profile}`,
  recognised: { yes: '(recognised)', no: '(not recognised)' },
  fields: {
    title: "the set's title",
    legalBasis: 'the legal basis',
    validity: 'the time in which the set is valid',
    replacedBy: 'what replaces it',
    decidedBy: 'who decides on recognition',
    dossier: 'the dossier',
    period: 'the assessed period',
    phases: 'the phases and their targets',
    profiles: 'the kinds of units',
    rounding: 'the rounding',
    fewestMonths: 'the fewest months to be assessed',
    notAboveParent: 'the rule about the unit above',
    classLimits: 'the limits on conclusions',
    pointsElsewhere: 'points given elsewhere',
    notApplicableGroups: 'what becomes of groups that do not apply',
  },
  terms: {
    evidence: { name: 'evidence', required: 'required', optional: 'optional', none: 'none' },
    notApplicable: {
      name: 'what it counts as where it does not apply',
      excluded: 'left out',
      fullPoints: 'met',
      zero: 'not met',
    },
    basis: {
      name: 'legal basis',
      whole: 'text seen',
      partly: 'text seen in part',
      not: 'text not seen',
      onSheet: 'as on the unit’s form',
    },
    isVeto: { name: 'veto', yes: 'yes', no: 'no' },
    scoredBy: {
      name: 'who scores it',
      self: 'the unit',
      appraiser: 'the appraiser',
      survey: 'a survey',
      system: 'a system',
    },
    effect: { name: 'bonus or deduction', bonus: 'bonus', deduction: 'deduction', none: 'neither' },
    metWhen: { name: 'indicators that must be met', all: 'all', some: (count) => `at least ${count}` },
  },
  fieldChanged: (field) => `Changed: ${field}.`,
  notSeen: (title) =>
    `The content of “${title}” was not seen (it is as on the unit’s own form), so criteria and conclusions cannot be compared yet.`,
  added: (criterion) => `Added: ${criterion}.`,
  removed: (criterion) => `Removed: ${criterion}.`,
  renumbered: (criterion, before) => `Renumbered: what was criterion ${before} is now ${criterion}.`,
  retitled: (number, before, after) => `New title of criterion ${number}: from ${before} to ${after}.`,
  changed: (criterion, before, after) => `New measure of ${criterion}: from “${before}” to “${after}”.`,
  termChanged: (criterion, [term, before, after]) =>
    `${capitalised(criterion)}: ${term} changed from “${before}” to “${after}”.`,
  audienceChanged: (criterion, before, after) =>
    `${capitalised(criterion)}: the units that it is for changed from “${before}” to “${after}”.`,
  conclusionAdded: (level) => `Conclusion added: ${level}.`,
  conclusionRemoved: (title) => `Conclusion removed: ${title}.`,
  conclusionChanged: (title, before, after) => `Conclusion ${title} changed: from “${before}” to “${after}”.`,
};
