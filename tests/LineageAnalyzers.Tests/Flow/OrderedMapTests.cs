using LineageAnalyzers.Flow.State;

namespace LineageAnalyzers.Tests.Flow;

public sealed class OrderedMapTests
{
    [Fact]
    public void Keys_come_in_the_order_in_which_they_were_first_written()
    {
        var names = Enumerable.Range(0, 200).Select(number => $"name{number * 7919 % 200}").ToList();

        var map = names.Aggregate(new OrderedMap<string, string>(StringComparer.Ordinal), (known, name) => known.SetItem(name, name + "!"));

        Assert.Equal(names, map.SetItem(names[3], "").Select(pair => pair.Key));
    }

    [Fact]
    public void A_key_leads_to_what_was_written_last()
    {
        var before = new OrderedMap<string, string>(StringComparer.Ordinal).SetItem("a", "1").SetItem("b", "2");
        var after = before.SetItem("a", "3");

        Assert.Equal(["3", "2"], after.Values);
        Assert.Equal(["1", "2"], before.Values);
        Assert.True(after.TryGetValue("a", out var value) && value == "3");
        Assert.False(after.TryGetValue("c", out _));
        Assert.False(after.ContainsKey("c"));
        Assert.Equal(["3!", "2!"], after.Select(text => text + "!").Values);
        Assert.True(new OrderedMap<string, string>(StringComparer.Ordinal).IsEmpty);
    }

    [Fact]
    public void What_changes_nothing_gives_the_same_map()
    {
        var map = new OrderedMap<string, string>(StringComparer.Ordinal).SetItem("a", "1").SetItem("b", "2");

        Assert.Same(map, map.SetItem("a", "1"));
        Assert.Same(map, map.Select(text => text));
        Assert.Same(map, map.Where(text => text.Length > 0));
        Assert.NotSame(map, map.SetItem("b", "1"));
        Assert.Equal(["2"], map.Where(text => text != "1").Values);
    }
}
