/** Below this height nothing is pinned: with large text the pinned parts would leave no room for the rest. */
export const TALL_ENOUGH = '@media (min-height: 480px)';
