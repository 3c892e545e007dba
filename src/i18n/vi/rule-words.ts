/** How a rule over figures reads as a sentence; what stands in brackets is a part of something larger. */
export const ruleWords = {
  maximum: 'điểm tối đa',
  and: ' và ',
  or: ' hoặc ',
  not: (condition: string) => `không phải ${condition}`,
  choice: (condition: string, then: string, otherwise: string) => `nếu ${condition} thì ${then}, còn lại ${otherwise}`,
  ifBlank: (value: string, otherwise: string) => `${value} (để trống thì ${otherwise})`,
  atMost: (value: string, limit: string) => `${value} (không quá ${limit})`,
  atLeast: (value: string, limit: string) => `${value} (không dưới ${limit})`,
  min: (values: string) => `số nhỏ nhất trong (${values})`,
  max: (values: string) => `số lớn nhất trong (${values})`,
  sum: (values: string) => `tổng của (${values})`,
  abs: (values: string) => `giá trị tuyệt đối của (${values})`,
  round: (value: string, digits: number) => `${value} làm tròn đến ${digits} chữ số thập phân`,
  roundDown: (value: string, digits: number) => `${value} làm tròn xuống, lấy ${digits} chữ số thập phân`,
  roundUp: (value: string, digits: number) => `${value} làm tròn lên, lấy ${digits} chữ số thập phân`,
  bands: (value: string, bands: string) => `theo ${value} (${bands})`,
};
