export const toConfirm = 'còn phải xác nhận' as string;
