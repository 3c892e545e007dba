import { failure, success, type Outcome } from '../../outcome';
import { findBandBreach } from './band-order';
import type { Band, Expression, Literal } from './expression';
import type { ExpressionError } from './expression-error';
import type { TokenReader } from './token-reader';

type Parsed<T> = Outcome<T, ExpressionError>;

/**
 * Reads the inside of `bands(b / a, below 80%: 0, from 80% to below 100%: 1, from 100%: 2)`: a value, and its points in
 * each band, in any order. Together the bands hold every number, and each number once.
 * @param parseNumber reads a number as far as it goes
 */
export function parseBands(reader: TokenReader, parseNumber: () => Parsed<Expression>): Parsed<Expression> {
  const value = parseNumber();
  if (!value.ok) return value;
  const { position } = reader.next;
  const bands: Band[] = [];
  do {
    const comma = reader.expect(',');
    if (!comma.ok) return comma;
    const band = parseBand(reader, parseNumber);
    if (!band.ok) return band;
    bands.push(band.value);
  } while (!reader.isAt(')'));
  const breach = findBandBreach(bands);
  return breach === null ? success({ kind: 'bands', value: value.value, bands }) : failure({ ...breach, position });
}

function parseBand(reader: TokenReader, parseNumber: () => Parsed<Expression>): Parsed<Band> {
  const limits = parseLimits(reader);
  if (!limits.ok) return limits;
  const colon = reader.expect(':');
  if (!colon.ok) return colon;
  const points = parseNumber();
  return points.ok ? success({ ...limits.value, points: points.value }) : points;
}

function parseLimits(reader: TokenReader): Parsed<Pick<Band, 'from' | 'below'>> {
  if (reader.take('below')) {
    const below = parseLimit(reader);
    return below.ok ? success({ from: null, below: below.value }) : below;
  }
  if (!reader.take('from')) return reader.refuse({ code: 'band-malformed', found: reader.next.text });
  const from = parseLimit(reader);
  if (!from.ok) return from;
  if (!reader.take('to')) return success({ from: from.value, below: null });
  const word = reader.expect('below');
  if (!word.ok) return word;
  const below = parseLimit(reader);
  return below.ok ? success({ from: from.value, below: below.value }) : below;
}

/** A constant, so that gaps and overlaps are known before anything is assessed. */
function parseLimit(reader: TokenReader): Parsed<Literal> {
  const isNegative = reader.take('-');
  const token = reader.next;
  if (token.kind !== 'number') return reader.refuse({ code: 'band-limit-not-constant', found: token.text });
  reader.skip();
  const { literal } = token;
  return success(isNegative ? { ...literal, value: 0 - literal.value } : literal);
}
