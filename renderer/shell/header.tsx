import { ActionIcon, Button, Kbd, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconEye,
  IconEyeOff,
  IconLanguage,
  IconLock,
  IconMoon,
  IconPlus,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../components/preferences';
import { useChange } from '../components/use-change';
import { useUndo } from '../components/use-command';
import { useSettings } from '../mirror/queries';
import { useStepLabel } from '../mirror/undoable';
import { useNavigation, usePlace } from '../navigation/navigation';
import { useVault } from '../vault/vault';
import { shortcutKeys, shortcutWords, useActions } from './actions';
import { useStepWords } from '../components/step-words';
import classes from './header.module.css';

/** The tools that every screen shares. */
export function Header({ onFind }: { readonly onFind: () => void }) {
  const { t } = useTranslation(['common', 'finder']);
  const { back } = useNavigation();
  const { canGoBack } = usePlace();
  const actions = useActions();
  return (
    <header className={classes.header} aria-label={t('header.label')}>
      <Tool label={t('header.back')} onClick={back} disabled={!canGoBack}>
        <IconArrowLeft size={19} stroke={1.7} />
      </Tool>
      <button
        type="button"
        className={classes.find}
        aria-keyshortcuts={shortcutKeys('K')}
        onClick={onFind}
      >
        <IconSearch size={16} stroke={1.7} aria-hidden />
        <span>{t('finder:button')}</span>
        <Kbd size="xs" aria-hidden>
          {shortcutWords('K')}
        </Kbd>
      </button>
      <div className={classes.space} />
      <Steps />
      <span className={classes.rule} />
      <HideAmounts onToggle={actions.toggleAmounts} />
      <LanguageMenu />
      <ThemeMenu />
      <LockTool />
      <Tooltip label={shortcutWords('N')}>
        <Button leftSection={<IconPlus size={17} aria-hidden />} ml="xs" onClick={actions.log}>
          {t('header.log')}
        </Button>
      </Tooltip>
    </header>
  );
}

function Steps() {
  const { undo, redo } = useUndo();
  return (
    <>
      <Step direction="undo" keys="Z" onClick={undo} />
      <Step direction="redo" keys="Shift+Z" onClick={redo} />
    </>
  );
}

function Step(props: {
  readonly direction: 'undo' | 'redo';
  readonly keys: string;
  readonly onClick: () => Promise<void>;
}) {
  const { t } = useTranslation('common');
  const words = useStepWords();
  const { direction } = props;
  const step = useStepLabel(direction);
  const none = t(direction === 'undo' ? 'header.nothingToUndo' : 'header.nothingToRedo');
  const Icon = direction === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
  return (
    <Tool
      label={step ? words(direction, step) : step === null ? none : t(`header.${direction}`)}
      keys={props.keys}
      disabled={step === null}
      onClick={() => void props.onClick()}
    >
      <Icon size={19} stroke={1.7} />
    </Tool>
  );
}

function HideAmounts({ onToggle }: { readonly onToggle: () => void }) {
  const { t } = useTranslation('common');
  const { hideAmounts } = usePreferences();
  const Icon = hideAmounts ? IconEyeOff : IconEye;
  return (
    <Tool
      label={t(hideAmounts ? 'header.showAmounts' : 'header.hideAmounts')}
      keys="H"
      pressed={hideAmounts}
      onClick={onToggle}
    >
      <Icon size={19} stroke={1.7} />
    </Tool>
  );
}

function LanguageMenu() {
  const { t } = useTranslation('common');
  const change = useChange();
  const chosen = useSettings()?.locale ?? 'system';
  return (
    <Choice
      label={t('header.language')}
      icon={<IconLanguage size={19} stroke={1.7} />}
      options={(['zh-CN', 'en', 'system'] as const).map((value) => ({
        value,
        label: t(`languages.${value}`),
      }))}
      value={chosen}
      onPick={(locale) => void change({ locale })}
    />
  );
}

function ThemeMenu() {
  const { t } = useTranslation('common');
  const change = useChange();
  const chosen = useSettings()?.theme ?? 'system';
  const Icon = chosen === 'dark' ? IconMoon : IconSun;
  return (
    <Choice
      label={t('header.theme')}
      icon={<Icon size={19} stroke={1.7} />}
      options={(['light', 'dark', 'system'] as const).map((value) => ({
        value,
        label: t(`themes.${value}`),
      }))}
      value={chosen}
      onPick={(theme) => void change({ theme })}
    />
  );
}

function LockTool() {
  const { t } = useTranslation('common');
  const { state } = useVault();
  const actions = useActions();
  // Only a passphrase can be asked for again; the other kinds would open by themselves.
  if (state?.protection !== 'passphrase' && state?.protection !== 'both') return null;
  return (
    <Tool label={t('header.lock')} keys="L" onClick={actions.lock}>
      <IconLock size={19} stroke={1.7} />
    </Tool>
  );
}

function Choice<T extends string>(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onPick: (value: T) => void;
}) {
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <ActionIcon aria-label={props.label} title={props.label}>
          {props.icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {props.options.map(({ value, label }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={value === props.value}
            fw={value === props.value ? 650 : 400}
            bg={value === props.value ? 'var(--accent-soft)' : ''}
            onClick={() => {
              if (value !== props.value) props.onPick(value);
            }}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Tool(props: {
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const hint =
    props.keys === undefined ? props.label : `${props.label}  ${shortcutWords(props.keys)}`;
  return (
    <Tooltip label={hint} disabled={props.disabled === true}>
      <ActionIcon
        className={classes.tool}
        aria-label={props.label}
        aria-pressed={props.pressed}
        disabled={props.disabled === true}
        onClick={props.onClick}
      >
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
