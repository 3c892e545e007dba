import type { HostErrorCode } from '../../../src/host/host-error';
import type { Fault } from './try-fault';

/** Whatever can go wrong between the add-in and Excel. */
export const faults: readonly Fault[] = [
  refusal('refused', 'InvalidArgument'),
  refusal('too large', 'RequestPayloadSizeLimitExceeded'),
  refusal('access denied', 'AccessDenied'),
  {
    name: 'stops half-way',
    at: (batch, actionCount) => [
      { kind: 'failsAt', batch, action: Math.floor(actionCount / 2), code: 'GeneralException' },
    ],
  },
  { name: 'never settles', at: (batch) => [{ kind: 'neverAnswers', batch }], takesTime: true },
  {
    name: 'answers late',
    at: (batch, _actionCount, late) => [{ kind: 'answersLate', batch, milliseconds: late }],
    takesTime: true,
  },
  { name: 'fails when done', at: (batch) => [{ kind: 'doneThenRefused', batch, code: 'GeneralException' }] },
  { name: 'restarts', at: (batch) => [{ kind: 'restarts', batch }] },
  { name: 'no JSON, not run', at: (batch) => [{ kind: 'answersNoJson', batch, isRun: false }] },
  { name: 'no JSON, run', at: (batch) => [{ kind: 'answersNoJson', batch, isRun: true }] },
  {
    name: 'half-way, typing',
    at: (batch, actionCount) => [
      { kind: 'failsAt', batch, action: Math.floor((actionCount * 3) / 4), code: 'GeneralException' },
    ],
    isTypedInto: true,
  },
  {
    name: 'late, typing',
    at: (batch, _actionCount, late) => [{ kind: 'answersLate', batch, milliseconds: late }],
    takesTime: true,
    isTypedInto: true,
  },
  {
    name: 'late, again at once',
    at: (batch, _actionCount, late) => [{ kind: 'answersLate', batch, milliseconds: late }],
    takesTime: true,
    isTriedAgainAtOnce: true,
  },
  {
    name: 'half-way, on and on',
    at: (batch, actionCount) => [
      { kind: 'failsAt', batch, action: Math.floor(actionCount / 2), code: 'GeneralException' },
    ],
    failsOn: true,
  },
];

function refusal(name: string, code: HostErrorCode): Fault {
  return { name, at: (batch) => [{ kind: 'refused', batch, code }] };
}
