import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { describeWorkbookPort } from './workbook-port.contract';

describeWorkbookPort({
  name: 'OpenXmlPort',
  open: (workbook) => new OpenXmlPort(workbook),
  tellsMerges: true,
  tellsMarkAreas: true,
  keepsComputedValues: true,
});
