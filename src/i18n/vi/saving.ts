/** Ways to get something out of the pane where the browser may not save files. */
export const saving = {
  copied: 'Đã sao chép.',
  copyByHand: 'Không sao chép tự động được. Nội dung đã được chọn: hãy nhấn Ctrl+C (trên Mac: ⌘C).',
};
