namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Whether data of two messages means the same to a reader: numbers, types and labels, down to every message inside; names do not count.</summary>
internal sealed class ProtobufSameness
{
    private readonly HashSet<(ProtoMessage, ProtoMessage)> _begun = [];

    /// <summary>Whether they are the same. Messages that hold each other count as the same until something differs.</summary>
    public bool AreSame(ProtoMessage one, ProtoMessage other)
    {
        var open = new Stack<(ProtoMessage One, ProtoMessage Other)>();
        open.Push((one, other));
        while (open.Count > 0)
        {
            var pair = open.Pop();
            if (ReferenceEquals(pair.One, pair.Other) || !_begun.Add(pair))
                continue;
            var (left, right) = (pair.One.ByNumber, pair.Other.ByNumber);
            if (left.Length != right.Length)
                return false;
            for (var index = 0; index < left.Length; index++)
            {
                if (!AreSame(left[index], right[index], open))
                    return false;
            }
        }

        return true;
    }

    private static bool AreSame(ProtoField one, ProtoField other, Stack<(ProtoMessage One, ProtoMessage Other)> open)
    {
        if (one.Number != other.Number || one.IsRepeated != other.IsRepeated || one.Oneof?.Name != other.Oneof?.Name || (one.Map is null) != (other.Map is null))
            return false;
        return one.Map is null
            ? AreSame(one.Type, other.Type, open)
            : AreSame(one.Map.Key, other.Map!.Key, open) && AreSame(one.Map.Value, other.Map.Value, open);
    }

    private static bool AreSame(in ProtoTypeReference one, in ProtoTypeReference other, Stack<(ProtoMessage One, ProtoMessage Other)> open)
    {
        if (one.Kind != other.Kind)
            return false;
        if (one.Target is ProtoMessage message)
            open.Push((message, (ProtoMessage)other.Target!));
        return one.Target is not ProtoEnum type || HaveSameValues(type, (ProtoEnum)other.Target!);
    }

    private static bool HaveSameValues(ProtoEnum one, ProtoEnum other) =>
        new HashSet<int>(one.Values.Select(value => value.Number)).SetEquals(other.Values.Select(value => value.Number));
}
