'use client';

import { useFrenchVoice } from '@/app/_lookup/use-french-voice';
import { ReviewRoom } from '@/app/_study/review-room';

/** Reviewing, with the device's French voice. */
export function ReviewPage() {
  const { speak } = useFrenchVoice();
  return <ReviewRoom speak={speak} />;
}
