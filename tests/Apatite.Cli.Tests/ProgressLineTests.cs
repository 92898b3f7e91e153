using Apatite.Cli.Assess;

namespace Apatite.Cli.Tests;

public sealed class ProgressLineTests : IDisposable
{
    private const string Wipe = "\r\u001b[K";

    private readonly StringWriter terminal = new();
    private readonly ManualTime time = new();

    [Fact]
    public void folder_shows_count_share_rate_and_remaining_time()
    {
        ProgressLine progress = new(terminal, time, new InputSize(4, 1000));
        time.Advance(seconds: 10);
        progress.Advance(250);
        Assert.Equal(Wipe + "1 of 4 done, 25 %, 0.1/s, 0:30 left", terminal.ToString());
    }

    [Fact]
    public void lines_show_the_share_of_bytes_since_their_number_is_not_known()
    {
        ProgressLine progress = new(terminal, time, new InputSize(null, 90_000));
        time.Advance(seconds: 2);
        progress.Advance(1000);
        Assert.Equal(Wipe + "1 done, 1 %, 0.5/s, 2:58 left", terminal.ToString());
    }

    [Fact]
    public void standard_input_shows_only_what_was_done()
    {
        ProgressLine progress = new(terminal, time, new InputSize(null, null));
        time.Advance(seconds: 2);
        progress.Advance(1000);
        Assert.Equal(Wipe + "1 done, 0.5/s", terminal.ToString());
    }

    [Fact]
    public void empty_input_gives_no_time_that_cannot_be_known()
    {
        ProgressLine progress = new(terminal, time, new InputSize(2, 10));
        time.Advance(seconds: 1);
        progress.Advance(0);
        Assert.Equal(Wipe + "1 of 2 done, 1/s", terminal.ToString());
    }

    [Fact]
    public void line_is_drawn_four_times_a_second_at_most()
    {
        ProgressLine progress = new(terminal, time, new InputSize(100, 10_000));
        for (int i = 0; i < 100; i++)
        {
            time.Advance(seconds: 0.01);
            progress.Advance(100);
        }

        Assert.Equal(4, terminal.ToString().Split(Wipe).Length - 1);
    }

    [Fact]
    public void quick_run_draws_and_wipes_nothing()
    {
        ProgressLine progress = new(terminal, time, new InputSize(1, 100));
        time.Advance(seconds: 0.1);
        progress.Advance(100);
        progress.Clear();
        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void clearing_wipes_the_line_once()
    {
        ProgressLine progress = new(terminal, time, new InputSize(2, 200));
        time.Advance(seconds: 1);
        progress.Advance(100);
        progress.Clear();
        progress.Clear();
        Assert.EndsWith("left" + Wipe, terminal.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => terminal.Dispose();

    private sealed class ManualTime : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => now;

        public void Advance(double seconds) => now += (long)(1000 * seconds);
    }
}
