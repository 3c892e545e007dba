import { Button } from '@fluentui/react-components';
import { withNewProfile, withoutProfile } from './draft/profiles';
import { useEditing, useEditorTexts } from './editing';
import { ListedItem } from './fields/listed-item';
import { TextField } from './fields/text-field';

/** The kinds of units that a set measures differently. */
export function ProfilesForm() {
  const { draft, dispatch } = useEditing();
  const { profiles: texts } = useEditorTexts();
  const { set } = draft;
  const profiles = set.profiles ?? [];
  return (
    <>
      <p style={{ margin: 0 }}>{texts.explained}</p>
      {profiles.map((profile, place) => (
        <ListedItem
          key={profile.id}
          name={texts.profile(place + 1)}
          onRemove={() => dispatch({ type: 'setChanged', set: withoutProfile(set, profile.id), field: null })}
        >
          <TextField
            label={texts.profileTitle}
            value={profile.title.vi}
            field={`${place}.title.vi`}
            hint={texts.titleHint}
            onChange={(vi) =>
              dispatch({
                type: 'setChanged',
                set: {
                  ...set,
                  profiles: profiles.map((each, index) =>
                    index === place ? { ...each, title: { ...each.title, vi } } : each,
                  ),
                },
                field: `profiles.${place}.title`,
              })
            }
          />
        </ListedItem>
      ))}
      <Button onClick={() => dispatch({ type: 'setChanged', set: withNewProfile(set), field: null })}>
        {texts.add}
      </Button>
    </>
  );
}
