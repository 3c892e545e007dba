import path from 'node:path';
import ts from 'typescript';

/** A place in our source that uses a member of Excel's object model. */
export interface ExcelApiUse {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  /** The requirement set ExcelApi from which on the member is there, such as "1.9". */
  readonly version: string;
  /** The highest version that the same file asks `isSetSupported` for, or null where it asks for none. */
  readonly askedFor: string | null;
}

/**
 * Every use of a documented member of Excel in the given files, with the requirement set that Microsoft's types name
 * for it ("[Api set: ExcelApi 1.9]").
 */
export function excelApiUses(files: readonly string[]): readonly ExcelApiUse[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['office-js', 'node'],
  });
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => files.includes(path.resolve(fileName)))
    .flatMap((source) => usesIn(source, checker));
}

/** @returns below 0 where `a` is the older version; "1.10" is newer than "1.9" */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly ExcelApiUse[] {
  const uses: ExcelApiUse[] = [];
  const askedFor = [...source.text.matchAll(/isSetSupported\('ExcelApi', '([\d.]+)'\)/g)]
    .map(([, version = '']) => version)
    .sort(compareVersions)
    .at(-1);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const version = versionOf(node.name, checker);
      if (version !== null) {
        const line = source.getLineAndCharacterOfPosition(node.name.getStart()).line + 1;
        const file = path.relative(process.cwd(), source.fileName);
        uses.push({ file, line, member: node.getText(), version, askedFor: askedFor ?? null });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Of overloads, the oldest: a newer one is told from it only by its arguments. */
function versionOf(name: ts.MemberName, checker: ts.TypeChecker): string | null {
  const declarations = checker.getSymbolAtLocation(name)?.declarations ?? [];
  const versions = declarations
    .filter((declaration) => declaration.getSourceFile().fileName.includes('@types/office-js/'))
    .flatMap((declaration) => /\[Api set: ExcelApi ([\d.]+)/.exec(commentOf(declaration))?.[1] ?? []);
  return versions.sort(compareVersions)[0] ?? null;
}

function commentOf(declaration: ts.Declaration): string {
  const { text } = declaration.getSourceFile();
  const comment = ts.getLeadingCommentRanges(text, declaration.pos)?.at(-1);
  return comment === undefined ? '' : text.slice(comment.pos, comment.end);
}
