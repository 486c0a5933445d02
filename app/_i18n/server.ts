import 'server-only';
import { createInstance, type TFunction } from 'i18next';
import { DEFAULT_LANGUAGE, type InterfaceLanguage, LANGUAGES } from './languages';
import { type Namespace, type Resources, resources } from './resources';

/** One instance, whose language never changes: every page asks for its own fixed `t`. */
const instance = createInstance({
  resources,
  lng: DEFAULT_LANGUAGE,
  supportedLngs: [...LANGUAGES],
  interpolation: { escapeValue: false },
  initAsync: false,
});
void instance.init();

/** The translator of a server component. */
export function translator<N extends Namespace>(lang: InterfaceLanguage, namespace: N): TFunction<N> {
  return instance.getFixedT(lang, namespace);
}

/** The strings a page's client components need, for `<I18n>`. */
export function messagesOf<N extends Namespace>(
  lang: InterfaceLanguage,
  namespaces: readonly N[],
): Pick<Resources, N> {
  const all: Resources = resources[lang];
  return Object.fromEntries(namespaces.map((name) => [name, all[name]])) as unknown as Pick<Resources, N>;
}
