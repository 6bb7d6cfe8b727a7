import { useRoute } from '../../navigation/navigation';
import { CaseDetail } from './case-detail';
import { CaseList } from './case-list';

/** The way back after a cut, a freeze or a closed entry: what is offered, and the cases. */
export function RecoveryScreen() {
  const route = useRoute();
  const caseId = route.screen === 'recovery' ? route.caseId : undefined;
  return caseId === undefined ? <CaseList /> : <CaseDetail key={caseId} caseId={caseId} />;
}
