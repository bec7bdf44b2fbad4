import { Component, type ReactNode } from 'react';
import { navigate } from './state/route';
import { Banner } from './ui/banner';
import { Button } from './ui/button';
import { errorWords } from './words/errors';

/** A bug in one page leaves the rest of the window working. */
export class PageBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Banner
        action={
          <Button
            look="plain"
            onPress={() => {
              this.setState({ hasFailed: false });
              navigate({ page: 'log' });
            }}
          >
            {errorWords.pageBrokeAction}
          </Button>
        }
      >
        {errorWords.pageBroke}
      </Banner>
    );
  }
}
