namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Which files of two schemas are the same, with everything that they import. Those need no comparison.</summary>
internal sealed class SameImports(ProtoSchema before, ProtoSchema after)
{
    private Dictionary<(ProtoFile, ProtoFile), bool>? _known;

    /// <summary>Whether two files are the same, down to what they import.</summary>
    public bool AreSame(ProtoFile one, ProtoFile other)
    {
        if (ReferenceEquals(one, other))
            return true;
        if (one.Text != other.Text || one.Text.Length == 0 || one == before.Root || other == after.Root)
            return false;
        _known ??= [];
        if (_known.TryGetValue((one, other), out var known))
            return known;
        _known[(one, other)] = true;
        var same = HaveSameImports(one);
        _known[(one, other)] = same;
        return same;
    }

    private bool HaveSameImports(ProtoFile file)
    {
        foreach (var import in file.Imports)
        {
            var (one, other) = (before.Imported(import.Path), after.Imported(import.Path));
            if (one is null || other is null ? one != other : !AreSame(one, other))
                return false;
        }

        return true;
    }
}
