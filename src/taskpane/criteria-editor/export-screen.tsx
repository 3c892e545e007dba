import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyableText } from '../saving/copyable-text';
import { downloadFile } from '../saving/download-file';
import { useEditing, useEditorTexts } from './editing';
import { criteriaFileOf } from './export-file';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  again: { justifySelf: 'start' },
});

/** The set's file after it was downloaded, and its text to copy for those who got no file. */
export function ExportScreen() {
  const styles = useStyles();
  const { export: texts } = useEditorTexts();
  const { draft } = useEditing();
  const file = criteriaFileOf(draft.set);
  return (
    <>
      <p className={styles.text}>{texts.saved(file.name)}</p>
      <Button className={styles.again} icon={<ArrowDownloadRegular />} onClick={() => downloadFile(file)}>
        {texts.again}
      </Button>
      <p className={styles.text}>{texts.forAll(file.name)}</p>
      <p className={styles.text}>{texts.notSaved(file.name)}</p>
      <CopyableText label={texts.content} text={file.content} copy={texts.copy} />
    </>
  );
}
