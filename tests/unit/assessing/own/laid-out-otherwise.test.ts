import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';

type Rows = readonly (readonly CellValue[])[];

/** What is told of a sheet's tables: whose they are with what they come to, and what is to be looked at. */
function told(rows: Rows, merges: readonly string[] = []) {
  const { tables } = recogniseTables(sheetOf(rows, { merges }));
  const assessments = tables.flatMap((table) => {
    const own = ownSetOf(table);
    return own === null ? [] : [assessOwn(table, own, tables.length > 1 ? tables : [])];
  });
  return {
    units: assessments.map(({ unit, counts, score, maxScore }) => {
      const points = score === null ? '' : ` ${score}/${maxScore ?? '?'}`;
      return `${unit?.name ?? '?'} ${counts.met}/${counts.total}${points}`;
    }),
    findings: assessments
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => !/^(?:points-lost|criterion-not-met)$/.test(code))
      .map(({ code, cell }) => `${code} ${cell === null ? '' : cellToA1(cell)}`),
  };
}

describe('names merged over their contents', () => {
  const rows: Rows = [
    ['Xã Bản Bo'],
    ['TT', 'Tiêu chí', 'Nội dung, chỉ tiêu', 'Mức quy định', 'Kết quả đạt được', 'Đánh giá'],
    [1, 'Thủy lợi', 'Diện tích được tưới chủ động', '≥85%', '91%', 'Đạt'],
    [null, null, 'Có tổ chức thủy lợi cơ sở', 'Đạt', 'Có', 'Đạt'],
    [2, 'Y tế', 'Tỷ lệ người dân có sổ khám bệnh', '≥70%', '72%', null],
    [null, null, 'Tỷ lệ tiêm chủng đầy đủ', '≥95%', '97%', 'Đạtt'],
  ];
  const merges = ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'];

  it('leave none of the contents out, whatever these are headed with', () => {
    expect(told(rows, merges).findings).toEqual(['result-missing F5', 'result-unrecognised F6']);
  });

  it('are not what is counted where a line below the table counts the contents', () => {
    expect(told(rows, merges).units).toEqual(['Xã Bản Bo 1/2']);
    expect(told([...rows, ['Xã tự đánh giá: đạt 2/4 chỉ tiêu']], merges).units).toEqual(['Xã Bản Bo 2/4']);
  });

  it('stay the criteria where what is merged beside them explains how points are reckoned', () => {
    const reckoned: Rows = [
      ['Xã Bản Bo'],
      ['TT', 'Tiêu chí', 'Nội dung tính điểm', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Dạy học trực tuyến', 'Tỷ lệ = x/y', 20, 15],
      [null, null, 'x: số giáo viên dùng phần mềm', null, null],
      [null, null, 'y: tổng số giáo viên', null, null],
      [2, 'Kho học liệu số', 'Có hoặc không', 20, 10],
      [3, 'Thư viện mở', 'Có hoặc không', 20, 10],
    ];
    expect(told(reckoned, ['A3:A5', 'B3:B5', 'D3:D5', 'E3:E5']).units).toEqual(['Xã Bản Bo 0/3 35/60']);
  });
});

describe('points between bounds', () => {
  it('are not taken for results where the least is said in brackets', () => {
    const rows: Rows = [
      ['Trường Tiểu học Kim Sơn'],
      ['STT', 'Nội dung', 'Tối đa', 'Mức đạt (tối thiểu)', 'Đoàn kiểm tra', 'Trường tự chấm'],
      [1, 'Tường rào, cổng trường', 30, 20, null, 30],
      [2, 'Sân chơi bằng phẳng', 30, 20, null, 35],
      [null, 'TỔNG CỘNG', 60, null, null, 65],
    ];
    const { units, findings } = told(rows);
    expect(units).toEqual(['Trường Tiểu học Kim Sơn 0/2 65/60']);
    expect(findings).toContain('score-above-maximum F4');
  });

  it('follow the lines of their ladder', () => {
    const rows: Rows = [
      ['Xã Bản Bo'],
      ['TT', 'Tiêu chí', 'Cách tính điểm', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Có kế hoạch', '- Có ban hành: 10 điểm\n- Không ban hành: 0 điểm', 10, 6],
      [2, 'Có báo cáo', '- Có báo cáo: 10 điểm - Không báo cáo: 0 điểm', 10, 7],
      [3, 'Có sổ theo dõi', 'Chấm theo hồ sơ', 10, 8],
    ];
    expect(told(rows).findings).toEqual(['score-not-a-level E3', 'score-not-a-level E4']);
  });
});

describe('a list of which nothing is numbered', () => {
  const ticks: Rows = [
    ['Site: Pinewood Lodge'],
    ['1.0 Food storage', 'Yes', 'No', 'NA', 'Action'],
    ['Food is labelled and dated', 'x'],
    ['Fridge temperatures are recorded', null, 'x'],
    ['2.0 Personal hygiene', 'Yes', 'No', 'NA', 'Action'],
    ['Staff wear clean uniform', 'x'],
    ['First aid kit is stocked'],
    ['Score', '2/4'],
  ];

  it('has its blank rows told, and what it comes to taken for no criterion', () => {
    expect(told(ticks)).toEqual({ units: ['Pinewood Lodge 2/4'], findings: ['result-missing B7'] });
  });

  it('has them told between others as well', () => {
    const rows = [...ticks.slice(0, 2), ['Raw and cooked food are separated'], ...ticks.slice(2, 6)];
    expect(told(rows)).toEqual({ units: ['Pinewood Lodge 2/4'], findings: ['result-missing B3'] });
  });

  it('goes on to have headings where these begin it', () => {
    const rows: Rows = [
      ['Site: Pinewood Lodge'],
      ['Question', 'Yes', 'No'],
      ['Food storage'],
      ['Food is labelled and dated', 'x'],
      ['Personal hygiene'],
      ['Staff wear clean uniform', 'x'],
    ];
    expect(told(rows)).toEqual({ units: ['Pinewood Lodge 2/2'], findings: [] });
  });
});

describe('a criterion of a short name', () => {
  it('is told to be blank as others are', () => {
    const rows: Rows = [
      ['Họ và tên: Đỗ Văn Bình'],
      ['STT', 'Tiêu chuẩn, tiêu chí', 'Minh chứng', 'CĐ', 'Đ', 'K', 'T'],
      ['Điều 4', 'Tiêu chuẩn 1. Phẩm chất'],
      [null, 'TC 1. Đạo đức', 'QĐ khen', null, null, null, 'x'],
      ['Điều 5', 'Tiêu chuẩn 2. Quản trị'],
      [null, 'TC 2. Kế hoạch'],
      [null, 'TC 3. Dạy học', 'Biên bản', null, 'x'],
    ];
    expect(told(rows)).toEqual({ units: ['Đỗ Văn Bình 2/3'], findings: ['result-missing D6'] });
  });
});

describe('numbers that go on from group to group', () => {
  const grouped = (...second: readonly number[]): Rows => [
    ['Cơ sở: Nhà hàng Hương Quê'],
    ['TT', 'Nội dung', 'Đạt', 'Không đạt'],
    ['A', 'CƠ SỞ'],
    ...[1, 2, 3].map((number) => [number, `Điều kiện ${number}`, 'x']),
    [null, 'Có bồn rửa tay', 'x'],
    ['B', 'NHÂN VIÊN'],
    ...second.map((number, index) => [number, `Yêu cầu ${index}`, 'x']),
  ];

  it('are told where one stands at the end of one group and the beginning of the next', () => {
    expect(told(grouped(3, 5, 6)).findings).toEqual(['criterion-duplicate A9']);
  });

  it.each([[[1, 2, 3]], [[4, 5, 6]], [[3, 4, 5]], [[2, 3]]])(
    'are not, where they may have begun anew: %j',
    (second) => {
      expect(told(grouped(...second)).findings).toEqual([]);
    },
  );
});

describe('a tick that went astray', () => {
  it('does not make its row the heading of the next', () => {
    const rows: Rows = [
      ['Cơ sở: Chợ Đồn'],
      ['TT', 'Nội dung', 'Đảm bảo', 'Không đảm bảo', 'Biện pháp khắc phục'],
      [1, 'Bình chữa cháy', 'x'],
      [2, 'Họng nước vách tường', null, null, 'x'],
      [null, 'Máy bơm hoạt động', null, 'x', 'sửa chữa'],
      [3, 'Lối thoát nạn', 'x'],
    ];
    expect(told(rows)).toEqual({ units: ['Chợ Đồn 2/4'], findings: ['result-missing C4'] });
  });
});

describe('an error of Excel', () => {
  it('is told beside a heading, under a share in English too', () => {
    const rows: Rows = [
      ['Site: Lakeview Park'],
      ['No', 'Item', 'Status', '% compliant'],
      ['A', 'Water play', null, { error: '#DIV/0!' }],
      [1, 'Pump room locked', 'N/A'],
      [2, 'Drain covers fitted', 'Pass'],
    ];
    expect(told(rows).findings).toEqual(['formula-error D3']);
  });
});

describe('units that are parts of an organisation', () => {
  const rows = (heading: string): Rows => [
    ['STT', heading, 'Chuyên môn', 'Quy chế', 'Tổng cộng'],
    [null, 'Điểm tối đa', 60, 40, 100],
    [1, 'Khoa Nội', 50, 32, 82],
    [2, 'Phòng Tổ chức', 61, 29, 90],
  ];

  it.each(['Khoa, phòng', 'Khoa/phòng/trung tâm', 'Khối trực thuộc'])(
    'stand below each other under “%s”',
    (heading) => {
      const { units, findings } = told(rows(heading));
      expect(units).toEqual(['Khoa Nội 0/2 82/100', 'Phòng Tổ chức 0/2 90/100']);
      expect(findings).toEqual(['score-above-maximum C4']);
    },
  );
});

describe('an audit in English', () => {
  it('may offer room for improvement in a column of its own', () => {
    const rows: Rows = [
      ['Auditee: Riverside Waterworks'],
      ['Clause', 'Audit question', 'Conforming', 'Nonconforming', 'Opportunity for improvement'],
      ['5.1', 'Does top management take overall responsibility?', 'x'],
      ['5.2', 'Are roles assigned?', null, 'x'],
      ['5.3', 'Is hazard identification ongoing?', null, null, 'x'],
    ];
    expect(told(rows)).toEqual({ units: ['Riverside Waterworks 1/3'], findings: [] });
  });
});

describe('criteria beside each other under one heading', () => {
  const rows: Rows = [
    ['Phường', 'Nội dung kiểm tra', null, null, null, null, 'Số nội dung đạt'],
    [null, 'Vỉa hè', 'Rác thải', 'Biển hiệu', 'Chiếu sáng', 'Cây xanh', null],
    ['Phường Hàng Bột', 'Đ', 'Đ', 'Đ/K', 'Đ', null, 3],
    ['Phường Ô Chợ Dừa', 'Đ', 'Đ', 'K', 'Đ', null, 3],
  ];

  it('are all that stand there, those with a slip or with nothing yet among them', () => {
    const { units, findings } = told(rows, ['A1:A2', 'B1:F1', 'G1:G2']);
    expect(units).toEqual(['Phường Hàng Bột 3/5', 'Phường Ô Chợ Dừa 3/5']);
    expect(findings).toContain('result-unrecognised D3');
    expect(findings).toContain('result-missing F4');
  });

  it('may have their count before them', () => {
    const ticks: Rows = [
      ['TT', 'Xóm', 'Số TC đạt', 'TC1', 'TC2', 'TC3', 'TC4'],
      [1, 'Xóm Thượng', 2, 'x', 'x', null, 'x'],
      [2, 'Xóm Trung', 4, 'x', 'x', 'x', 'x'],
      [3, 'Xóm Hạ', 1, null, null, 'x', null],
    ];
    const { units, findings } = told(ticks);
    expect(units).toEqual(['Xóm Thượng 3/4', 'Xóm Trung 4/4', 'Xóm Hạ 1/4']);
    expect(findings.filter((finding) => !finding.startsWith('blank-is-not-met'))).toEqual(['count-mismatch C2']);
  });
});

describe('answers in the letters of their headings', () => {
  const header: readonly CellValue[] = ['Item', 'Description', 'Y', 'N', 'N/A', 'Notes'];

  it('are read as ticks are, and two of them are no header anew', () => {
    const rows: Rows = [
      ['Care home: Elm Court'],
      header,
      [1, 'Lounge is clean', 'Y'],
      [2, 'Call bells work', null, null, 'N/A'],
      [3, 'Care plans are current', 'Y', 'N'],
      [4, 'Trolley is locked', null, 'N'],
    ];
    expect(told(rows)).toEqual({ units: ['Elm Court 1/4'], findings: ['result-conflict D5'] });
  });

  it('are results, and no points, where “Achieved” heads them', () => {
    const rows: Rows = [
      ['Organisation: Southport Council'],
      ['Ref', 'Proof point', 'Achieved', 'Notes'],
      ['A1', 'Images have text alternatives', 'Y'],
      ['A2', 'Videos have captions', 'N'],
      ['A3', 'Live audio has captions', 'n/a'],
    ];
    expect(told(rows)).toEqual({ units: ['Southport Council 1/3'], findings: [] });
  });
});

describe('a section that stands over the numbers of a header', () => {
  it('leaves the criteria beside these without a heading', () => {
    const rows: Rows = [
      ['Phòng: Phòng Hành chính'],
      ['I. SÀNG LỌC', null, 'Đạt', 'Chưa đạt', 'Ghi chú'],
      ['1.', 'Bàn làm việc gọn', 'x'],
      ['2.', 'Dây điện bó gọn', null, 'x'],
      ['II. SẮP XẾP', null, 'Đạt', 'Chưa đạt', 'Ghi chú'],
      ['1.', 'Hồ sơ có gáy', 'x'],
      ['2.', 'Máy in đúng chỗ'],
    ];
    expect(told(rows)).toEqual({ units: ['Phòng Hành chính 2/4'], findings: ['result-missing C7'] });
  });
});

describe('levels', () => {
  it('are figures under headings that are short for others', () => {
    const rows: Rows = [
      ['BỆNH VIỆN MẮT HOÀNG HẢI'],
      ['Mã số tiêu chí', 'Nội dung tiêu chí', 'Đoàn KT', 'BV tự ĐG'],
      ['D1.1', 'Hệ thống quản lý chất lượng', 4, '4'],
      ['D1.2', 'Kế hoạch', 4, 5],
      ['D1.3', 'Văn hóa chất lượng', 3, null],
      ['D1.4', 'Phòng ngừa sự cố', 3, 4],
    ];
    expect(told(rows).findings).toEqual(['number-as-text D3', 'score-missing D5']);
  });

  it('are grades of an appraisal', () => {
    const rows: Rows = [
      ['Employee name: Dana Whitlock'],
      ['Criterion', 'Unsatisfactory', 'Satisfactory', 'Good', 'Excellent'],
      ['Criterion 1: Punctuality', null, null, 'x'],
      ['Criterion 2: Teamwork', null, 'x', 'x'],
      ['Criterion 3: Report writing'],
    ];
    expect(told(rows)).toEqual({
      units: ['Dana Whitlock 0/3'],
      findings: ['result-conflict D4', 'result-missing B5'],
    });
  });
});

describe('two rows of one name that say who gives the points', () => {
  const rows = (first: string, second: string): Rows => [
    ['Xã Bản Bo'],
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Đơn vị chấm', 'Điểm'],
    [1, 'Kế hoạch', 10, first, 9],
    [null, null, null, second, 8],
    [2, 'Báo cáo', 10, first, 8],
    [null, null, null, second, 8],
  ];
  const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'A5:A6', 'B5:B6', 'C5:C6'];

  it('are one criterion, whose points count once', () => {
    expect(told(rows('Tự chấm', 'Thẩm định'), merges)).toEqual({ units: ['Xã Bản Bo 0/2 17/20'], findings: [] });
  });

  it('are told apart by their words, whichever stands first', () => {
    expect(told(rows('Thẩm định', 'Tự chấm'), merges).units).toEqual(['Xã Bản Bo 0/2 16/20']);
  });

  it('are two criteria where they say anything else', () => {
    expect(told(rows('Ban hành', 'Triển khai'), merges).units[0]).toMatch(/^Xã Bản Bo 0\/4 33\//);
  });
});

describe('a heading that is the key of its column alone', () => {
  it('says what the figures below mean', () => {
    const rows: Rows = [
      ['Xã Bản Bo'],
      ['TT', 'Tiêu chí', 'Đạt = 1; chưa đạt = 0', 'Ghi chú'],
      [1, 'Giao thông', 1, null],
      [2, 'Thủy lợi', 0, null],
      [3, 'Điện', 1, null],
      [null, 'Tổng số tiêu chí đạt', 2, null],
    ];
    expect(told(rows)).toEqual({ units: ['Xã Bản Bo 2/3'], findings: [] });
  });
});

describe('tasks that are judged in a column of their own', () => {
  it('are assessed, and held against the quarter that they were due in', () => {
    const rows: Rows = [
      ['KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025'],
      ['Đơn vị: Xã Bản Bo'],
      ['TT', 'Nhiệm vụ', 'Kết quả thực hiện', 'Đánh giá'],
      [1, 'Ban hành kế hoạch chuyển đổi số trong Quý II', 'Kế hoạch số 12/KH-UBND ngày 15/7/2025', 'Đạt'],
      [2, 'Ban hành kế hoạch tuyên truyền trong Quý I', 'Kế hoạch số 3/KH-UBND ngày 20/2/2025', 'Đạt'],
    ];
    expect(told(rows)).toEqual({ units: ['Xã Bản Bo 2/2'], findings: ['result-conflict D4'] });
  });
});

describe('a heading with a number in it', () => {
  it('is no criterion beside the words for numbers and points', () => {
    const rows: Rows = [
      ['Chi bộ: Chi bộ Thôn 5'],
      ['STT', 'Tiêu chí 4 tốt', 'Điểm tối đa', 'Chi bộ tự chấm'],
      [1, 'Chất lượng sinh hoạt tốt', 20, 20],
      [2, 'Đoàn kết, kỷ luật tốt', 20, 25],
    ];
    expect(told(rows)).toEqual({ units: ['Chi bộ Thôn 5 0/2 45/40'], findings: ['score-above-maximum D4'] });
  });
});

describe('tiers', () => {
  it('are levels, which a target beside them does not judge in silence', () => {
    const rows: Rows = [
      ['Organization: Lakeshore Water District'],
      ['Function', 'Subcategory', 'Description', 'Current tier', 'Target tier'],
      ['IDENTIFY', 'ID.AM-1', 'Physical devices are inventoried', 'Tier 2', 'Tier 3'],
      ['IDENTIFY', 'ID.AM-2', 'Software is inventoried', 'Tier 3', 'Tier 3'],
      ['PROTECT', 'PR.AC-1', 'Remote access is managed', null, 'Tier 2'],
      ['DETECT', 'DE.CM-1', 'The network is monitored', 'Tier 2', 'Tier 2'],
    ];
    expect(told(rows)).toEqual({ units: ['Lakeshore Water District 0/4'], findings: ['result-missing D5'] });
  });
});

describe('a rubric', () => {
  const shares = (headings: readonly CellValue[]): Rows => [
    ['Unit: Group 4'],
    ['No.', 'Criteria', 'Max point', ...headings, 'Sub-total'],
    [1, 'Password recovery', 0.5, false, false, true, 0.5],
    [2, 'Purchase history', 0.5, false, true, false, 0.25],
    [null, 'Total:', 1, null, null, null, 0.75],
  ];

  it.each([[[0, 0.5, 1]], [['0%', '50%', '100%']], [[1, 0.5, 0]]])(
    'gives the points that its levels come to, whatever the share of each is written as: %p',
    (headings) => {
      expect(told(shares(headings))).toEqual({ units: ['Group 4 0/2 0.75/1'], findings: [] });
    },
  );

  it('has the marks that somebody gives himself beside those that the marker gives', () => {
    const rows: Rows = [
      ['Unit: Group 4'],
      ['Task', 'Criterion', 'Assigned Mark', 'Your self-assessed mark', 'Marker assigned value', 'Comments'],
      ['Project charter', 'Structure', 2, 2],
      [null, 'Contents', 3, 2],
      ['Scope', 'Scope plan', 5, 6],
      ['Total', null, 10, 10],
    ];
    expect(told(rows, ['A3:A4'])).toEqual({ units: ['Group 4 0/3 10/10'], findings: ['score-above-maximum D5'] });
  });
});

describe('tests that were carried out', () => {
  it('are judged by their verdicts, and the list of defects beside them by nothing', () => {
    const rows: Rows = [
      ['Unit: Fan B1612'],
      ['Defect ID', 'Defect title', 'Severity', 'Found in TC'],
      ['D-1', 'Motor hums and stalls at the intermediate position', 'Critical', 'TC-02'],
      ['D-2', 'Neck joint loose, so that the head droops', 'Medium', 'TC-03'],
      [],
      ['TC ID', 'Test objective', 'Verdict', 'Notes'],
      ['TC-01', 'Verify that the fan can be plugged in safely', 'Pass'],
      ['TC-02', 'Verify the motor at the intermediate position', 'Fail'],
      ['TC-03', 'Verify that the neck holds its position', 'Fail'],
    ];
    expect(told(rows)).toEqual({ units: ['Fan B1612 1/3'], findings: [] });
  });
});

describe('a list without numbers', () => {
  const list = (...rows: Rows): Rows => [['Xã Bản Bo'], ['Tên tiêu chí', 'Kết quả'], ...rows];

  it('has as criteria what is not answered, in between and at its end, where it begins as the others do', () => {
    const rows = list(['Có quy hoạch', 'Đạt'], ['Có điện'], ['Có nước sạch', 'Đạt'], ['Có nhà văn hóa']);
    expect(told(rows)).toEqual({ units: ['Xã Bản Bo 2/4'], findings: ['result-missing B4', 'result-missing B6'] });
  });

  it('has as many criteria as it says that it has', () => {
    const rows = (count: string) =>
      list(
        ['Quy hoạch chung', 'Đạt'],
        ['Hệ thống điện'],
        ['Nước sạch', 'Đạt'],
        ['Cây xanh'],
        ['Sân chơi', 'Đạt'],
        [count],
      );
    expect(told(rows('Tổng số tiêu chí đạt: 3/5')).units).toEqual(['Xã Bản Bo 3/5']);
  });

  it('tells of words that may be criteria or a note that they are not counted', () => {
    const rows = list(
      ['Sân trường sạch', 'Đạt'],
      ['Lớp học sạch', 'Đạt'],
      ['Cây xanh được chăm sóc'],
      ['Nước uống đủ cho trẻ'],
    );
    expect(told(rows)).toEqual({ units: ['Xã Bản Bo 2/2'], findings: ['row-left-out A5'] });
  });

  it('ends before who signs, notes and counts, and before check boxes that go on below', () => {
    const below: Rows = [['Ghi chú: số liệu đến 30/6'], ['Người lập biểu']];
    expect(told(list(['Có điện', 'Đạt'], ['Có nước', 'Đạt'], ...below)).findings).toEqual([]);
    const boxes: Rows = [
      ['Site: North'],
      ['Done?', 'Item'],
      [true, 'Doors locked'],
      [false, 'Lights off'],
      [false],
      [false],
    ];
    expect(told(boxes)).toEqual({ units: ['North 1/2'], findings: [] });
  });
});
