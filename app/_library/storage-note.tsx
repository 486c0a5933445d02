'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { measureRoom, type StorageRoom } from '@/app/_storage/storage-room';
import styles from './own-texts.module.css';

/** From this share on it is time to make room. */
const SMALL = 0.8;

/** How much of the browser's storage is taken; a warning before it is full. */
export function StorageNote({ count }: { count: number }) {
  const { t } = useTranslation('own');
  const [room, setRoom] = useState<StorageRoom | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when a text comes or goes
  useEffect(() => {
    let wanted = true;
    measureRoom().then(
      (measured) => wanted && setRoom(measured),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [count]);

  if (!room) return null;
  const quota =
    room.quota >= 1e9
      ? t('list.gigabytes', { size: Math.round(room.quota / 1e9) })
      : t('list.megabytes', { size: Math.round(room.quota / 1e6) });
  const used = Math.max(1, Math.round(room.used / 1e6));
  const small = room.used / room.quota > SMALL;
  return (
    <p className={small ? styles.small : styles.room} role={small ? 'alert' : undefined}>
      {small ? t('list.roomSmall', { used, quota }) : t('list.room', { used, quota })}
    </p>
  );
}
