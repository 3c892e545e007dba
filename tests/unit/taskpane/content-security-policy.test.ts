interface BuiltPage {
  readonly userOptions?: {
    readonly filename: string;
    readonly templateParameters: { readonly officeJs: string; readonly contentSecurityPolicy: string };
  };
}

type MakeConfigs = (
  env: { readonly officejs: string },
  options: { readonly mode: string },
) => readonly { readonly plugins: readonly BuiltPage[] }[];

const makeConfigs = jest.requireActual<MakeConfigs>('../../../webpack.config.js');

/** Page → directive → sources, as the pane's build puts them into its pages. */
function policies(officejs: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [pane] = makeConfigs({ officejs }, { mode: 'production' });
  const pages = pane?.plugins ?? [];
  return new Map(
    pages.flatMap(({ userOptions }) =>
      userOptions === undefined ? [] : [[userOptions.filename, directives(userOptions.templateParameters)]],
    ),
  );
}

function directives({ contentSecurityPolicy }: { contentSecurityPolicy: string }): ReadonlyMap<string, string> {
  return new Map(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the Content-Security-Policy of the add-in’s pages', () => {
  it('is on every page', () => {
    expect([...policies('cdn').keys()]).toEqual(['taskpane.html', 'commands.html', 'notice.html', 'support.html']);
  });

  it('lets nothing in but our own files, and office.js from where it comes', () => {
    for (const policy of policies('cdn').values()) {
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
      expect(policy.get('connect-src')).toBe("'self'");
      expect(policy.get('worker-src')).toBe("'self'");
    }
  });

  it('needs no other server where office.js is our own', () => {
    for (const policy of policies('local').values()) {
      expect([...policy.values()].join(' ')).not.toContain('https:');
    }
  });

  it('is not made for an office.js from nowhere', () => {
    expect(() => policies('elsewhere')).toThrow('--env officejs is one of: cdn, local');
  });
});
