/** In less room nothing is pinned: with large text the pinned parts would leave none for the rest. */
export const TALL_ENOUGH = '@media (min-height: 400px) and (min-width: 260px)';

/** Of what is pinned to the pane's top and to its foot, in pixels. */
export const HEAD_HEIGHT = 92;
export const FOOT_HEIGHT = 48;
