using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tests.Flow;

public sealed class SharedStateTests
{
    private const int Number = 1;

    private static readonly FlowValue Clock = FlowValue.From(Origin.Of(FlowSource.Clock, "now", null));
    private static readonly FlowValue Random = FlowValue.From(Origin.Of(FlowSource.Random, "next", null));

    [Fact]
    public void A_run_that_has_read_what_changed_afterwards_is_outdated()
    {
        var shared = Begun(out var reads, out var state);

        state.Object(Number);
        shared.Add(Number, Holding(Clock));

        Assert.True(shared.IsOutdated(reads));
    }

    [Fact]
    public void A_run_whose_loop_has_seen_what_it_leaves_is_not_outdated_by_that()
    {
        var shared = Begun(out var reads, out var state);

        var before = shared.ReadCount;
        state.Set(Number, Holding(state.Object(Number).Items.Or(Clock)));
        shared.ReadAgain(before, state);
        shared.Add(Number, Holding(Clock));

        Assert.False(shared.IsOutdated(reads));
    }

    [Fact]
    public void A_run_whose_loop_has_seen_less_than_there_is_now_is_outdated()
    {
        var shared = Begun(out var reads, out var state);

        var before = shared.ReadCount;
        state.Set(Number, Holding(state.Object(Number).Items.Or(Clock)));
        shared.ReadAgain(before, state);
        shared.Add(Number, Holding(Clock.Or(Random)));

        Assert.True(shared.IsOutdated(reads));
    }

    [Fact]
    public void A_run_that_left_something_on_a_way_out_of_its_loop_is_outdated()
    {
        var shared = Begun(out var reads, out var state);

        var before = shared.ReadCount;
        state.Object(Number);
        state.Branch().Set(Number, Holding(Clock));
        state.Set(Number, Holding(FlowValue.None));
        shared.ReadAgain(before, state);
        shared.Add(Number, Holding(Clock));

        Assert.True(shared.IsOutdated(reads));
    }

    [Fact]
    public void What_was_read_before_a_loop_is_not_read_again_by_it()
    {
        var shared = Begun(out var reads, out var state);

        state.Object(Number);
        var before = shared.ReadCount;
        state.Set(Number, Holding(Clock));
        shared.ReadAgain(before, state);
        shared.Add(Number, Holding(Clock));

        Assert.True(shared.IsOutdated(reads));
    }

    private static SharedState Begun(out SharedReads reads, out FlowState state)
    {
        var shared = new SharedState();
        shared.Add(Number, Holding(FlowValue.None));
        reads = shared.Note();
        state = FlowState.Empty(shared);
        return shared;
    }

    private static HeapObject Holding(FlowValue items) => new() { IsMade = true, Items = items };
}
