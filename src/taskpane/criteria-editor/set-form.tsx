import { Checkbox } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { withOptional } from './draft/optional';
import { AssessingFields } from './assessing-fields';
import { useEditing, useEditorTexts } from './editing';
import { DayField } from './fields/day-field';
import { Row } from './fields/row';
import { TextField } from './fields/text-field';

type LegalBasis = NonNullable<CriteriaSet['legalBasis']>;

/** What a set is called, who issued it, and when it holds. */
export function SetForm() {
  const { draft, dispatch } = useEditing();
  const { set: texts, fields } = useEditorTexts();
  const { set } = draft;
  const change = (next: CriteriaSet, field: string | null) => dispatch({ type: 'setChanged', set: next, field });
  const { legalBasis, validity } = set;
  const setBasis = (basis: LegalBasis, field: string) => change({ ...set, legalBasis: basis }, field);
  const blank = (text: string) => (text === '' ? undefined : text);
  return (
    <>
      <TextField
        label={texts.setTitle}
        value={set.title.vi}
        field="title.vi"
        isLong
        onChange={(vi) => change({ ...set, title: { ...set.title, vi } }, 'title')}
      />
      <TextField
        label={texts.id}
        value={set.id}
        field="id"
        hint={texts.idHint}
        onChange={(id) => change({ ...set, id }, 'id')}
      />
      <Checkbox
        label={texts.hasLegalBasis}
        checked={legalBasis !== null}
        onChange={(_, { checked }) => change({ ...set, legalBasis: checked === true ? { document: '' } : null }, null)}
      />
      {legalBasis !== null && (
        <>
          <TextField
            label={texts.document}
            value={legalBasis.document}
            field="legalBasis.document"
            onChange={(document) => setBasis({ ...legalBasis, document }, 'document')}
          />
          <TextField
            label={texts.issuer}
            value={legalBasis.issuer ?? ''}
            field="legalBasis.issuer"
            hint={fields.optional}
            onChange={(issuer) => setBasis(withOptional(legalBasis, 'issuer', blank(issuer)), 'issuer')}
          />
          <Row>
            <DayField
              label={texts.date}
              value={legalBasis.date ?? ''}
              field="legalBasis.date"
              hint={fields.optional}
              onChange={(date) => setBasis(withOptional(legalBasis, 'date', blank(date)), 'date')}
            />
            <TextField
              label={texts.article}
              value={legalBasis.article ?? ''}
              field="legalBasis.article"
              hint={fields.optional}
              onChange={(article) => setBasis(withOptional(legalBasis, 'article', blank(article)), 'article')}
            />
          </Row>
        </>
      )}
      <Row>
        <DayField
          label={texts.validFrom}
          value={validity.from ?? ''}
          field="validity.from"
          hint={fields.optional}
          onChange={(from) =>
            change({ ...set, validity: withOptional(validity, 'from', blank(from)) }, 'validity.from')
          }
        />
        <DayField
          label={texts.validTo}
          value={validity.to ?? ''}
          field="validity.to"
          hint={fields.optional}
          onChange={(to) => change({ ...set, validity: withOptional(validity, 'to', blank(to)) }, 'validity.to')}
        />
      </Row>
      <AssessingFields />
    </>
  );
}
