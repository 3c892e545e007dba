import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { describePackagePort } from './workbook-port.contract';
import { inPackage } from './workbook-port/port-under-test';

describePackagePort({
  name: 'OpenXmlPort',
  open: inPackage((workbook) => new OpenXmlPort(workbook)),
  tellsMerges: true,
  tellsMarkAreas: true,
  keepsComputedValues: true,
});
