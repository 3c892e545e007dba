import { ExcelHost } from '../../src/host/excel-host';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { loadOfficeJs } from './load-office-js';
import { describePackagePort } from './workbook-port.contract';
import { inPackage } from './workbook-port/port-under-test';

describePackagePort({
  name: 'ExcelPort at ExcelApi 1.9',
  open: inPackage((workbook) => {
    loadOfficeJs(new ExcelHost(workbook));
    return new ExcelPort();
  }),
  tellsMerges: false,
  tellsMarkAreas: false,
  keepsComputedValues: false,
});

describePackagePort({
  name: 'ExcelPort at ExcelApi 1.14',
  open: inPackage((workbook) => {
    loadOfficeJs(new ExcelHost(workbook, { requirements: { ExcelApi: '1.14' } }));
    return new ExcelPort();
  }),
  tellsMerges: true,
  tellsMarkAreas: false,
  keepsComputedValues: false,
});
