import { cellToA1 } from '../../../../../src/workbook/address';
import { NOT_CALCULATED, type CellValue, type SheetSnapshot } from '../../../../../src/workbook/snapshot';
import { SheetBuilder } from '../../../reading/random-forms/compose-form';
import type { ExpectedFinding, Expectation } from '../field/judge';
import type { Dice } from './dice';
import { pickLayout, type Language, type Layout, type Parts } from './layout';
import { numberCell, numberings, type Numbering } from './numbering';
import { extraRow, growRows, headingsOf, leavesOf, withLeaves, type Heading, type Leaf, type Row } from './rows';
import {
  englishTickHeadings,
  englishWordFamilies,
  figureLevels,
  inCountedWords,
  inFigureLevels,
  inLevels,
  inLevelWords,
  inPoints,
  inTicks,
  inWords,
  levelFamilies,
  levelWords,
  tickHeadings,
  wordFamilies,
  type Scale,
  type Told,
} from './scales';
import * as words from './words';

/** A sheet together with what must be read from it. */
export interface ComposedSheet {
  readonly sheet: SheetSnapshot;
  readonly expectation: Expectation;
  /** What it was composed of, to be printed. */
  readonly traits: string;
}

/** A mistake in a sum: how far a heading's figure or the last row's is off. */
interface WrongSum {
  readonly at: Heading | 'total';
  readonly by: number;
}

/** @returns a form of one unit, with a mistake or more in half of them */
export function composeForm(dice: Dice): ComposedSheet {
  const language: Language = dice.chance(15) ? 'en' : 'vi';
  const numbering = dice.pick(language === 'en' ? numberings.filter(({ name }) => !/[^ -~]/.test(name)) : numberings);
  const scale = pickScale(language, dice);
  const rows = withExtras(growRows(numbering, scale, wordsIn(language), dice), { numbering, scale, language }, dice);
  const layout = pickLayout({ language, numbering, scale, rows }, dice);
  const answered = dice.chance(50) ? withMistakes(rows, scale, dice) : rows;
  const numbered = dice.chance(8) ? withDuplicate(answered, { numbering, layout }, dice) : answered;
  const mistaken = dice.chance(8) ? withMergedScore(numbered, { scale, layout }, dice) : numbered;
  const hasSums = layout.sums !== 'none' || layout.total !== 'none';
  const wrongSum = hasSums && dice.chance(20) ? pickWrongSum(mistaken, layout, dice) : null;
  return new FormComposer({ numbering, scale, layout, rows: mistaken, wrongSum }, dice).compose();
}

function wordsIn(language: Language) {
  return language === 'vi'
    ? { rows: words.rowTitles, groups: words.groupTitles }
    : { rows: words.englishRowTitles, groups: words.englishGroupTitles };
}

const headingsIn = (language: Language) => (language === 'vi' ? words.headings : words.englishHeadings);

function pickScale(language: Language, dice: Dice): Scale {
  const headings = headingsIn(language);
  const tick = dice.pick(['x', 'X', '✓']);
  const over = dice.chance(40) ? dice.pick<string>(headings.overResults) : null;
  const points = () =>
    inPoints(
      dice.pick<string>(headings.maximum),
      dice.pick<string>(headings.score),
      dice.chance(30) ? dice.pick<string>(headings.verified) : null,
      dice.chance(50),
    );
  const inEnglish = language === 'en';
  const kind = dice.pick([
    ...(['points', 'points', 'points', 'points', 'words', 'ticks', 'levels', 'level words', 'figures'] as const),
    'counted words',
  ]);
  if (kind === 'points') return points();
  if (kind === 'words' || (inEnglish && kind === 'level words'))
    return inWords(dice.pick<string>(headings.result), dice.pick(inEnglish ? englishWordFamilies : wordFamilies));
  if (kind === 'ticks' || inEnglish)
    return inTicks(over, dice.pick(inEnglish ? englishTickHeadings : tickHeadings), tick);
  if (kind === 'counted words') return inCountedWords(['Mức 1', 'Mức 2', 'Mức 3']);
  if (kind === 'figures') return inFigureLevels(over, dice.pick(figureLevels), tick);
  if (kind === 'levels') return inLevels(over, dice.pick(levelFamilies), tick);
  return inLevelWords(dice.pick<string>(headings.result), dice.pick(levelWords));
}

function withExtras(rows: readonly Row[], { numbering, scale, language }: Parts, dice: Dice): readonly Row[] {
  if (!scale.isOfPoints || language === 'en') return rows;
  const withBonus = dice.chance(25)
    ? [...rows, extraRow({ effect: 'bonus', numbering, scale, before: rows }, dice)]
    : rows;
  return dice.chance(20)
    ? [...withBonus, extraRow({ effect: 'deduction', numbering, scale, before: withBonus }, dice)]
    : withBonus;
}

function withMistakes(rows: readonly Row[], scale: Scale, dice: Dice): readonly Row[] {
  const candidates = leavesOf(rows).filter(({ effect, answer }) => effect === null && !answer.isNotApplicable);
  const chosen = new Set(dice.some(candidates, dice.between(1, 3)));
  return withLeaves(rows, (leaf) => {
    if (!chosen.has(leaf)) return leaf;
    const mistake = dice.pick(scale.mistakes);
    const answer = mistake(leaf.answer, leaf.maximum ?? 0, dice);
    const verified = scale.isOfPoints ? leaf.answer.cells[2] : null;
    const cells = scale.blocks
      .flatMap(({ headings }) => headings)
      .map((_, column) => answer.cells[column] ?? (column === 2 ? (verified ?? null) : null));
    return { ...leaf, answer: { ...answer, cells } };
  });
}

/** Gives one criterion the number of the one before it, which is not the first of its list: a list may begin anew. */
function withDuplicate(
  rows: readonly Row[],
  { numbering, layout }: Pick<FormParts, 'numbering' | 'layout'>,
  dice: Dice,
): readonly Row[] {
  if (!numbering.isCountable || layout.numbersStand === 'merged over contents') return rows;
  const lists = [rows, ...headingsOf(rows).map(({ children }) => children)];
  const chosen = lists.flatMap((list) =>
    list.flatMap((row, index) =>
      index > 1 && row.kind === 'leaf' && row.effect === null ? [{ list, row, index }] : [],
    ),
  );
  if (chosen.length === 0) return rows;
  const { list, row, index } = dice.pick(chosen);
  const label = list[index - 1]?.label ?? '';
  return withLeaves(rows, (leaf) =>
    leaf !== row
      ? leaf
      : {
          ...leaf,
          label,
          answer: { ...leaf.answer, told: [...leaf.answer.told, { kind: 'dup', column: 'number' } as const] },
        },
  );
}

/** Merges the points of two criteria that stand under each other: they count once, and one criterion has none of its own. */
function withMergedScore(
  rows: readonly Row[],
  { scale, layout }: Pick<FormParts, 'scale' | 'layout'>,
  dice: Dice,
): readonly Row[] {
  const isCompact =
    !layout.hasSourceRows &&
    layout.headerAgainBefore === null &&
    layout.page === null &&
    layout.secondRow === 'none' &&
    layout.options === 'none';
  if (!scale.isOfPoints || !isCompact || layout.sums.startsWith('averages')) return rows;
  const isPlain = (row: Row | undefined): row is Leaf =>
    row?.kind === 'leaf' && row.effect === null && row.answer.told.length === 0 && row.answer.points !== null;
  const lists = [rows, ...headingsOf(rows).map(({ children }) => children)];
  const pairs = lists.flatMap((list) =>
    list.flatMap((row, index) => (isPlain(row) && isPlain(list[index - 1]) ? row : [])),
  );
  if (pairs.length === 0) return rows;
  const second = dice.pick(pairs);
  return withLeaves(rows, (leaf) => {
    if (leaf !== second) return leaf;
    const { answer } = leaf;
    const told = [{ kind: 'blank', column: 'above' } as const];
    const cells = answer.cells.map((cell, column) => (column === 1 ? null : cell));
    return { ...leaf, isScoredAbove: true, answer: { ...answer, cells, points: null, isMet: false, told } };
  });
}

/** Where nothing leaves the sum open, and something is added up. */
function pickWrongSum(rows: readonly Row[], { sums, total }: Layout, dice: Dice): WrongSum | null {
  const isChecked = (below: readonly Leaf[]) =>
    below.every(({ answer }) => !answer.isOpen) && below.some(({ answer }) => answer.points !== null);
  const headings =
    sums === 'none' ||
    sums.startsWith('averages') ||
    (sums === 'at the foot' && leavesOf(rows).some(({ answer }) => answer.isOpen))
      ? []
      : headingsOf(rows).filter((one) => isChecked(leavesOf(one.children)) && one.effect === null);
  const places = [...headings, ...(total !== 'none' && isChecked(leavesOf(rows)) ? (['total'] as const) : [])];
  return places.length === 0 ? null : { at: dice.pick(places), by: dice.pick([1, -1, 3, 10, 0.5]) };
}

interface FormParts {
  readonly numbering: Numbering;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly rows: readonly Row[];
  readonly wrongSum: WrongSum | null;
}

type Column =
  | { readonly is: 'number' | 'over' | 'title' | 'evidence' | 'note'; readonly heading: string }
  | { readonly is: 'answer'; readonly place: number; readonly heading: string };

class FormComposer {
  private readonly left: number;
  private readonly builder: SheetBuilder;
  private readonly columns: readonly Column[];
  private readonly findings: ExpectedFinding[] = [];
  private readonly formulas: (string | undefined)[][] = [];
  private readonly placed = new Map<Row, number>();
  private leafCount = 0;
  /** The leaves since the last page was summed up. */
  private page: Leaf[] = [];
  private readonly pages: Leaf[] = [];

  constructor(
    private readonly parts: FormParts,
    private readonly dice: Dice,
  ) {
    this.left = dice.chance(20) ? dice.between(1, 2) : 0;
    this.builder = new SheetBuilder(this.left, (text) => (parts.layout.isDecomposed ? text.normalize('NFD') : text));
    this.columns = this.columnsOf();
  }

  compose(): ComposedSheet {
    const { dice, parts } = this;
    const { layout, rows, scale, numbering } = parts;
    const isEnglish = layout.language === 'en';
    const unit = dice.pick(isEnglish ? words.englishUnits : words.units);
    for (const line of dice.some(isEnglish ? [] : words.otherLines, dice.between(0, 2))) this.builder.addRow([line]);
    const lines = [[dice.pick(isEnglish ? words.englishTitleLines : words.titleLines)], unit.lines].flat();
    for (const line of dice.chance(50) ? lines : [...lines].reverse()) this.builder.addRow([line]);
    for (let row = dice.between(0, 2); row > 0; row--) this.builder.addRow([]);
    this.addHeader();
    if (layout.hasColumnNumbers) this.builder.addRow(this.columnNumbers());
    for (const row of rows) this.addNode(row);
    if (layout.page !== null && this.page.length > 0 && dice.chance(50)) this.addPageSum();
    if (layout.hasAverage) this.addAverage();
    if (layout.total !== 'none') this.addTotal();
    if (layout.hasLinesBelow) this.addLinesBelow();
    if (dice.chance(30)) {
      this.builder.addRow([]);
      this.builder.addRow(isEnglish ? ['Inspector', null, 'Manager'] : ['NGƯỜI LẬP BIỂU', null, 'THỦ TRƯỞNG ĐƠN VỊ']);
    }
    const sheet = { ...this.builder.build(dice.pick(['Sheet1', 'Bieu', 'Trang 1'])), formulas: this.formulas };
    const laidOut = Object.entries(layout).flatMap(([name, value]) =>
      value === false || value === null || value === 'none' ? [] : value === true ? name : `${name} ${value}`,
    );
    return {
      sheet,
      expectation: this.expectation(unit.name),
      traits: [numbering.name, scale.name, ...laidOut].join('; '),
    };
  }

  /** The last may say how it comes about: "(5)=(4)-(3)". */
  private columnNumbers(): readonly string[] {
    const last = this.columns.length;
    const isSaid = last > 2 && this.dice.chance(30);
    return this.columns.map((_, index) =>
      isSaid && index + 1 === last ? `(${last})=(${last - 1})-(${last - 2})` : `(${index + 1})`,
    );
  }

  private expectation(unit: string): Expectation {
    const { rows, scale, layout } = this.parts;
    const leaves = leavesOf(rows);
    const answers = leaves.map(({ answer }) => answer);
    const isOpen = answers.some((answer) => answer.isOpen);
    // One word alone may be on many scales, unless it says itself what is met.
    const levels = new Set(
      answers.flatMap(({ cells, told }) => (told.every(({ kind }) => kind === 'gap' || kind === 'dup') ? cells : [])),
    );
    const isOneLevel = scale.name.startsWith('level words') && levels.size < 2 && !levels.has('Chưa đạt');
    const isAnyUnsaid = answers.some(({ isMet }) => isMet === null) && !scale.isOfPoints;
    const isWeighted = layout.totalSays === 'their weights';
    const sum = (own: readonly Leaf[]) =>
      isWeighted ? this.weighted((leaf) => leaf.answer.points ?? 0) : this.pointsOf(own);
    const without = this.maximumOf(leaves.filter(({ effect }) => effect === null));
    const within = this.maximumOf(leaves.filter(({ effect }) => effect !== 'deduction'));
    const isPrinted = layout.total !== 'none' && !(layout.total === 'formula' && layout.areUncalculated);
    const ofAll = leaves.reduce((all, { maximum, effect }) => all + (effect === null ? (maximum ?? 0) : 0), 0);
    const max = isWeighted
      ? this.weighted((leaf) => leaf.maximum ?? 0)
      : isPrinted
        ? layout.isBonusInMaximum
          ? within
          : without
        : `${without}|${within}|${ofAll}`;
    return {
      layout: 'form',
      unit,
      n: leaves.length,
      met: isAnyUnsaid || isOneLevel ? 'any' : answers.filter(({ isMet }) => isMet === true).length,
      na: answers.filter(({ isNotApplicable }) => isNotApplicable).length,
      score: !scale.isOfPoints || isOpen || layout.sums.startsWith('averages') ? 'any' : sum(leaves),
      max: scale.isOfPoints ? max : 'any',
      findings: isOneLevel ? this.findings.filter(({ k }) => k !== 'gap') : this.findings,
      mustNot: [{ k: isOneLevel ? 'anyError|textnum' : 'anyError|gap|textnum', c: '*' }],
    };
  }

  /** Deductions are taken off, however they are written. */
  private pointsOf(leaves: readonly Leaf[]): number {
    return leaves.reduce((sum, { answer, effect }) => {
      const points = answer.points ?? 0;
      return sum + (effect === 'deduction' ? -Math.abs(points) : points);
    }, 0);
  }

  /** What printed maxima come to. */
  private maximumOf(leaves: readonly Leaf[]): number {
    const { isWhollyApplied } = this.parts.layout;
    const counted = leaves.filter(({ answer }) => isWhollyApplied || !answer.isNotApplicable);
    return counted.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0);
  }

  private columnsOf(): readonly Column[] {
    const { scale, layout, numbering } = this.parts;
    const { dice } = this;
    const headings = headingsIn(layout.language);
    const hasNumbers = numbering.name !== 'none' && layout.numbersStand !== 'in the titles';
    return [
      ...(hasNumbers ? [{ is: 'number', heading: dice.pick<string>(headings.number) } as const] : []),
      ...(layout.numbersStand === 'merged over contents'
        ? [{ is: 'over', heading: dice.pick<string>(headings.over) } as const]
        : []),
      { is: 'title', heading: dice.pick<string>(headings.title) },
      ...scale.blocks
        .flatMap((block) => block.headings)
        .map((heading, place) => ({ is: 'answer', place, heading }) as const),
      ...(layout.hasEvidence ? [{ is: 'evidence', heading: dice.pick<string>(headings.evidence) } as const] : []),
      ...(layout.hasNote ? [{ is: 'note', heading: dice.pick<string>(headings.note) } as const] : []),
    ];
  }

  private addHeader(): void {
    const { blocks } = this.parts.scale;
    const over = blocks.find((block) => block.over !== null);
    if (over === undefined) {
      this.builder.addRow(this.columns.map(({ heading }) => heading));
      return;
    }
    const isUnder = (column: Column) => column.is === 'answer';
    const first = this.columns.findIndex(isUnder);
    const top = this.builder.addRow(
      this.columns.map((column, index) => (isUnder(column) ? (index === first ? over.over : null) : column.heading)),
    );
    this.builder.addRow(this.columns.map((column) => (isUnder(column) ? column.heading : null)));
    this.builder.merge(top, first, 1, over.headings.length);
    for (const [index, column] of this.columns.entries()) if (!isUnder(column)) this.builder.merge(top, index, 2, 1);
  }

  private addNode(row: Row): void {
    if (row.kind === 'leaf') this.addLeaf(row, null);
    else if (this.parts.layout.numbersStand === 'merged over contents') this.addMergedOver(row);
    else this.addHeading(row);
  }

  private addHeading(heading: Heading): void {
    const { layout } = this.parts;
    const words = this.titleOf(heading);
    if (layout.groupsAreMerged) {
      const row = this.builder.addRow([[heading.label, heading.title].filter((text) => text !== '').join('. ')]);
      this.builder.merge(row, 0, 1, this.columns.length);
      for (const child of heading.children) this.addNode(child);
      return;
    }
    const row = this.builder.addRow(
      this.columns.map((column) => {
        if (column.is === 'number') return this.numberOf(heading.label);
        return column.is === 'title' ? words : null;
      }),
    );
    this.placed.set(heading, row);
    for (const child of heading.children) this.addNode(child);
    if (layout.sums === 'at the foot') this.addFoot(heading);
    else if (layout.sums === 'averages') this.setAverage(row, heading);
    else if (layout.sums === 'averages at the foot') this.setAverage(this.addLine(this.averageWords(heading)), heading);
    else if (layout.sums !== 'none') this.setSums(row, heading);
  }

  private averageWords({ label }: Heading): string {
    return /^[IVXA-E]+$/.test(label)
      ? this.dice.pick([`Trung bình ${label}`, `Điểm trung bình nhóm ${label}`])
      : 'Trung bình';
  }

  private setAverage(row: number, heading: Heading): void {
    const points = leavesOf(heading.children).flatMap(({ answer }) => answer.points ?? []);
    if (points.length === 0) return;
    this.set(row, 1, Math.round((points.reduce((sum, one) => sum + one, 0) / points.length) * 100) / 100, null);
  }

  /** The sum of a page, and what the next one begins with. */
  private addPageSum(): void {
    const { dice } = this;
    this.pages.push(...this.page);
    const sumUp = (text: string, leaves: readonly Leaf[]) => {
      const row = this.addLine(text);
      this.set(row, 0, this.maximumOf(leaves.filter(({ effect }) => effect !== 'deduction')), null);
      this.set(row, 1, this.pointsOf(leaves), null);
    };
    sumUp(dice.pick(words.pageWords), this.page);
    this.page = [];
    if (!this.parts.layout.isCarriedOver) return;
    if (dice.chance(50)) this.addHeader();
    sumUp(dice.pick(words.carriedWords), this.pages);
  }

  private addFoot(heading: Heading): void {
    const text = this.dice.pick(words.footWords)(heading.label, heading.title);
    this.setSums(this.addLine(text), heading);
  }

  /** A row with nothing but words under the titles. */
  private addLine(text: string): number {
    return this.builder.addRow(this.columns.map(({ is }) => (is === 'title' ? text : null)));
  }

  /** Points of the groups, each counted as much as its place says. */
  private weighted(pointsOf: (leaf: Leaf) => number): number {
    const sums = this.parts.rows.map((row) => leavesOf([row]).reduce((all, leaf) => all + pointsOf(leaf), 0));
    const all = sums.reduce((whole, sum, index) => whole + (this.weights()[index] ?? 0) * sum, 0);
    return Math.round(all * 1e6) / 1e6;
  }

  private weights(): readonly number[] {
    return this.parts.rows.length === 2 ? [0.4, 0.6] : [0.5, 0.3, 0.2];
  }

  private addAverage(): void {
    const given = leavesOf(this.parts.rows).flatMap(({ answer }) => answer.points ?? []);
    const isOpen = leavesOf(this.parts.rows).some(({ answer }) => answer.isOpen);
    if (given.length === 0 || isOpen) return;
    const average = given.reduce((sum, one) => sum + one, 0) / given.length;
    this.set(this.addLine(this.dice.pick(words.averageWords)), 1, Math.round(average * 100) / 100, null);
  }

  private addLinesBelow(): void {
    const lines = this.dice.pick(words.linesBelow);
    for (const [index, [text, maximum, points]] of lines.entries()) {
      const row = this.addLine(text);
      if (lines.length > 2 && index > 0 && this.columns[0]?.is === 'number') this.builder.set(row, 0, index);
      this.set(row, 0, maximum, null);
      this.set(row, 1, points, null);
    }
  }

  private totalWords(): string {
    const { layout, rows } = this.parts;
    if (layout.totalSays === 'nothing')
      return this.dice.pick(layout.language === 'en' ? words.englishTotalWords : words.totalWords);
    const isWeighted = layout.totalSays === 'their weights';
    const terms = rows.map((row, index) => {
      const label = row.label;
      return isWeighted ? `${Math.round((this.weights()[index] ?? 0) * 100)}% x ${label}` : label;
    });
    const signs = rows.map(({ effect }, index) => (index === 0 ? '' : effect === 'deduction' ? ' - ' : ' + '));
    const sum = terms.map((term, index) => `${signs[index] ?? ''}${term}`).join('');
    return isWeighted ? `Tổng điểm = ${sum}` : `TỔNG ĐIỂM (${sum})`;
  }

  private addMergedOver(heading: Heading): void {
    const rows = heading.children.map((child) => (child.kind === 'leaf' ? this.addLeaf(child, heading) : 0));
    for (const [index, column] of this.columns.entries())
      if (column.is === 'number' || column.is === 'over') this.builder.merge(rows[0] ?? 0, index, rows.length, 1);
  }

  private addLeaf(leaf: Leaf, under: Heading | null): number {
    const { layout } = this.parts;
    if (this.leafCount === layout.headerAgainBefore && under === null) this.addHeader();
    if (layout.page !== null && this.page.length === layout.page) this.addPageSum();
    this.leafCount += 1;
    this.page.push(leaf);
    const isFirst = under === null || under.children[0] === leaf;
    const row = this.builder.addRow(
      this.columns.map((column): CellValue => {
        if (column.is === 'number') return isFirst ? this.numberOf((under ?? leaf).label) : null;
        if (column.is === 'over') return isFirst ? (under?.title ?? null) : null;
        if (column.is === 'title') return under === null ? this.titleOf(leaf) : leaf.title;
        if (column.is === 'answer') return leaf.answer.cells[column.place] ?? null;
        if (column.is !== 'evidence') return null;
        return this.dice.pick(this.parts.layout.isBare ? words.evidences.slice(0, -1) : words.evidences) || null;
      }),
    );
    this.placed.set(leaf, row);
    for (const { kind, column } of leaf.answer.told) {
      this.findings.push({ k: kind, c: this.placeOf(row, column) });
    }
    if (leaf.isScoredAbove === true) this.builder.merge(row - 1, this.answerColumn(1), 2, 1);
    if (leaf.effect === null) this.addOptions(leaf);
    this.addSecondRow(row, leaf);
    if (layout.hasSourceRows)
      this.builder.addRow(this.columns.map(({ is }) => (is === 'title' ? '(Theo hướng dẫn của ngành)' : null)));
    return row;
  }

  private placeOf(row: number, column: Told['column']): string {
    if (column === 'anywhere') return '*';
    if (column === 'any') return `*${row + 1}`;
    if (column === 'above') return this.addressOf(row - 1, this.answerColumn(1));
    if (column !== 'number') return this.addressOf(row, this.answerColumn(column));
    const place = this.columns.findIndex(({ is }) => is === 'number');
    return this.addressOf(row, place === -1 ? this.columns.findIndex(({ is }) => is === 'title') : place);
  }

  /** The answers to a criterion, of which one was chosen. */
  private addOptions({ maximum, answer: { points, told } }: Leaf): void {
    const { options } = this.parts.layout;
    if (options === 'none' || maximum === null || points === null || told.length > 0) return;
    const steps = [...new Set([maximum, points, 0])].sort((a, b) => b - a);
    if (options === 'with points' && steps.filter((step) => step > 0).length < 2) return;
    const texts = this.dice.pick([words.optionsInBoxes, words.optionsInDashes]);
    for (const [index, step] of steps.entries()) {
      const text = texts[index] ?? '';
      if (options === 'in words') this.addLine(`${text}: ${String(step).replace('.', ',')} điểm`);
      else if (step > 0) this.builder.set(this.addLine(text), this.answerColumn(0), step);
    }
  }

  /** More evidence of the same criterion, beside cells that are merged over both rows or stand above empty ones. */
  private addSecondRow(row: number, { effect }: Leaf): void {
    const { secondRow } = this.parts.layout;
    if (secondRow === 'none' || effect !== null || this.dice.chance(50)) return;
    this.builder.addRow(
      this.columns.map(({ is }) => (is === 'evidence' ? this.dice.pick(words.evidences.slice(0, -1)) : null)),
    );
    if (secondRow === 'evidence') return;
    for (const [index, { is }] of this.columns.entries()) {
      const isMerged = is === 'number' || is === 'title' || (is === 'answer' && secondRow === 'everything merged');
      if (isMerged) this.builder.merge(row, index, 2, 1);
    }
  }

  private numberOf(label: string): CellValue {
    return numberCell(label, this.parts.numbering.areFigures);
  }

  private titleOf({ label, title }: Row): string {
    if (this.parts.layout.numbersStand !== 'in the titles' || label === '') return title;
    if (label === '-') return `- ${title}`;
    return /^Tiêu chí/.test(label)
      ? `${label}: ${title}`
      : /[.)]$/.test(label)
        ? `${label} ${title}`
        : `${label}. ${title}`;
  }

  private answerColumn(place: number): number {
    return this.columns.findIndex((column) => column.is === 'answer' && column.place === place);
  }

  private addressOf(row: number, column: number): string {
    return cellToA1({ row, column: column + this.left });
  }

  /** A heading's maximum and points, over what stands below it. */
  private setSums(row: number, heading: Heading): void {
    const { layout, wrongSum } = this.parts;
    const leaves = leavesOf(heading.children);
    const terms = heading.children.flatMap((child) => this.placed.get(child) ?? []);
    const maximum = this.maximumOf(leaves);
    const off = wrongSum?.at === heading ? wrongSum.by : 0;
    const isFormula = layout.sums === 'formulas' && off === 0;
    if (heading.effect !== 'deduction') this.set(row, 0, maximum, isFormula ? terms : null);
    this.set(row, 1, this.printedSum(leaves, heading.effect) + off, isFormula ? terms : null);
    if (off !== 0) this.findings.push({ k: 'total', c: this.addressOf(row, this.answerColumn(1)) });
  }

  /** A group of deductions is signed as they are. */
  private printedSum(leaves: readonly Leaf[], effect: Leaf['effect']): number {
    if (effect !== 'deduction') return this.pointsOf(leaves);
    return leaves.reduce((sum, { answer }) => sum + (answer.points ?? 0), 0);
  }

  private addTotal(): void {
    const { layout, rows, wrongSum } = this.parts;
    const leaves = leavesOf(rows);
    const isFormula = layout.total === 'formula' && wrongSum?.at !== 'total';
    const isWeighted = layout.totalSays === 'their weights';
    const text = this.totalWords();
    const isInFirst = this.dice.chance(30);
    const row = this.builder.addRow(
      this.columns.map(({ is }, index) => ((isInFirst ? index === 0 : is === 'title') ? text : null)),
    );
    const counted = leaves.filter(({ effect }) => effect === null || (effect === 'bonus' && layout.isBonusInMaximum));
    const terms = isFormula ? rows.flatMap((child) => this.placed.get(child) ?? []) : null;
    this.set(row, 0, isWeighted ? this.weighted((leaf) => leaf.maximum ?? 0) : this.maximumOf(counted), terms);
    const off = wrongSum?.at === 'total' ? wrongSum.by : 0;
    const points = isWeighted ? this.weighted((leaf) => leaf.answer.points ?? 0) : this.pointsOf(leaves);
    this.set(row, 1, points + off, terms);
    if (off !== 0) this.findings.push({ k: 'total', c: this.addressOf(row, this.answerColumn(1)) });
  }

  /** @param terms the rows that a formula adds up, or null for a figure that was typed */
  private set(row: number, place: number, value: CellValue, terms: readonly number[] | null): void {
    const column = this.answerColumn(place);
    const isKept = terms === null || !this.parts.layout.areUncalculated;
    this.builder.set(row, column, isKept ? value : NOT_CALCULATED);
    if (!isKept) this.findings.push({ k: 'notCalculated', c: '*' });
    if (terms === null) return;
    const formula = `=${terms.map((term) => this.addressOf(term, column)).join('+')}`;
    (this.formulas[row] ??= [])[column + this.left] = formula;
  }
}
