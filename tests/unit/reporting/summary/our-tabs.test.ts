import { findOurTabs } from '../../../../src/reporting/summary/our-tabs';

const sheet = (name: string) => ({ id: name, name, visibility: 'visible' as const });

describe('findOurTabs', () => {
  it('finds a tab by its defined name, whatever the user calls the tab', () => {
    const tabs = findOurTabs({
      sheetInfos: [sheet('Mẫu 1'), sheet("Báo cáo 'quý I'")],
      names: [{ name: 'ChamChuan_TongHop', refersTo: "='Báo cáo ''quý I'''!$A$1:$I$60" }],
    });
    expect(tabs.get('summary')?.name).toBe("Báo cáo 'quý I'");
    expect(tabs.size).toBe(1);
  });

  it('reads a sheet name without quotes', () => {
    const names = [{ name: 'ChamChuan_ChuaDat', refersTo: '=Gaps!$A$1' }];
    expect(findOurTabs({ sheetInfos: [sheet('Gaps')], names }).get('gaps')?.name).toBe('Gaps');
  });

  it('takes no notice of a name whose sheet was deleted', () => {
    const names = [{ name: 'ChamChuan_TongHop', refersTo: '=#REF!$A$1' }];
    expect(findOurTabs({ sheetInfos: [sheet('Mẫu 1')], names }).size).toBe(0);
  });
});
