export const toConfirm = 'còn phải xác nhận' as string;

/** A conclusion is not the unit's own. */
export const heldDown = 'không cao hơn xếp loại của đơn vị cấp trên' as string;
