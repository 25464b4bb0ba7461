using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Records;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Copies of objects with everything in them.</content>
internal sealed partial class Memory
{
    /// <summary>
    /// Other objects that hold the same now, down to the last: what a text keeps of the objects that it is written from, and what is made of a text. What is
    /// written to the ones does not change the others.
    /// </summary>
    public FlowValue CopyWhole(FlowValue value) => CopyWhole(value, [], 0);

    /// <summary>Notes that objects, which nobody else holds, are a text in a form, or none any more.</summary>
    public void MakeText(FlowValue copies, WireForm? form)
    {
        foreach (var id in copies.Objects)
            State.Set(id, State.Object(id) with { Text = form });
    }

    private FlowValue CopyWhole(FlowValue value, Dictionary<int, int> copies, int level) => value.Objects.IsEmpty || level == MostLevels
        ? value
        : value.With(value.Objects.Select(id => CopyWhole(id, copies, level)).ToImmutableArray(), value.Functions);

    private int CopyWhole(int id, Dictionary<int, int> copies, int level)
    {
        if (copies.TryGetValue(id, out var known))
            return known;
        budget.Spend();
        var content = State.Object(id);
        var copy = New(content).Objects[0];
        copies.Add(id, copy);
        State.Set(copy, content with
        {
            IsCopy = !content.IsMade || content.IsCopy,
            Members = content.Members.Select(member => member.With(CopyWhole(member.Value, copies, level + 1))),
            Hidden = content.Hidden.Select(member => member.With(CopyWhole(member.Value, copies, level + 1))),
            Entries = content.Entries.Select(entry => CopyWhole(entry, copies, level + 1)),
            Items = CopyWhole(content.Items, copies, level + 1),
            Keys = CopyWhole(content.Keys, copies, level + 1),
            Held = CopyWhole(content.Held, copies, level + 1),
        });
        return copy;
    }
}
