import { Late } from '../../components/late';
import { Screen } from '../../components/screen';
import classes from './overview.module.css';

/** The overview's frame while the first rows are read: nothing at first, then quiet blocks where the panels will stand. */
export function OverviewSkeleton({ title }: { readonly title: string }) {
  return (
    <Screen title={title}>
      <div aria-busy className={classes.skeleton}>
        <Late>
          <div className={classes.block} data-size="hero" />
          <div className={classes.block} data-size="panel" />
          <div className={classes.block} data-size="panel" />
        </Late>
      </div>
    </Screen>
  );
}
