import { ExcelHost } from '../../src/host/excel-host';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { loadOfficeJs } from './load-office-js';
import { describeWorkbookPort } from './workbook-port.contract';

describeWorkbookPort({
  name: 'ExcelPort at ExcelApi 1.9',
  open: (workbook) => {
    loadOfficeJs(new ExcelHost(workbook));
    return new ExcelPort();
  },
  tellsMerges: false,
  tellsMarkAreas: false,
  keepsComputedValues: false,
});

describeWorkbookPort({
  name: 'ExcelPort at ExcelApi 1.14',
  open: (workbook) => {
    loadOfficeJs(new ExcelHost(workbook, { requirements: { ExcelApi: '1.14' } }));
    return new ExcelPort();
  },
  tellsMerges: true,
  tellsMarkAreas: false,
  keepsComputedValues: false,
});
