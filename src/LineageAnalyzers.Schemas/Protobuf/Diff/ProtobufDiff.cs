namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>
/// Lists what differs between two schemas, as a Confluent registry lists it: types by name, fields and enum values by number, in its
/// order. Services, options, reserved ranges, extensions and groups are not compared, since a registry does not.
/// </summary>
internal sealed partial class ProtobufDiff
{
    private const int MaxDifferences = 100_000;

    private readonly ProtoSchema _before;
    private readonly ProtoSchema _after;
    private readonly HashSet<ProtoMessage> _open = [];
    private readonly List<string> _path = [];
    private readonly SameImports _sameImports;
    private readonly ProtobufImportWalk _walk = new();
    private List<ProtobufDifference>? _found;

    private ProtobufDiff(ProtoSchema before, ProtoSchema after)
    {
        _before = before;
        _after = after;
        _sameImports = new SameImports(before, after);
    }

    /// <summary>What differs; the update is to read what was written with the original.</summary>
    public static IReadOnlyList<ProtobufDifference> Run(ProtoSchema original, ProtoSchema update)
    {
        var diff = new ProtobufDiff(original, update);
        diff.CompareFiles(original.Root, update.Root);
        diff.ComparePostponed();
        return diff._found ?? (IReadOnlyList<ProtobufDifference>)[];
    }

    private void CompareFiles(ProtoFile before, ProtoFile after)
    {
        if (before.Package != after.Package)
            Add(ProtobufRules.PackageChanged, before, after);
        CompareMessages(before.Messages, after.Messages);
        CompareEnums(before.Enums, after.Enums);
    }

    private void CompareMessages(List<ProtoMessage> before, List<ProtoMessage> after)
    {
        if (before.Count == 0 && after.Count == 0)
            return;
        if (before.Count == 1 && after.Count == 1 && before[0].Name == after[0].Name && !before[0].IsGroup && !after[0].IsGroup)
        {
            CompareMessage(before[0].Name, before, after);
            return;
        }

        foreach (var name in JavaHashOrder.Union(NamesOf(before), NamesOf(after)))
            CompareMessage(name, before, after);
    }

    private void CompareMessage(string name, List<ProtoMessage> before, List<ProtoMessage> after)
    {
        var (was, place) = Find(before, name);
        var (now, newPlace) = Find(after, name);
        _path.Add(name);
        if (now is null)
        {
            Add(ProtobufRules.MessageRemoved, was, null);
        }
        else if (was is null)
        {
            Add(ProtobufRules.MessageAdded, null, now);
        }
        else
        {
            CompareContent(was, now);
            if (place != newPlace)
                Add(ProtobufRules.MessageMoved, was, now);
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private void CompareContent(ProtoMessage before, ProtoMessage after)
    {
        var isFirst = _open.Add(before);
        if (isFirst)
        {
            CompareOneofs(before, after);
            CompareFields(before, after);
        }

        CompareMessages(before.Messages, after.Messages);
        CompareEnums(before.Enums, after.Enums);
        if (isFirst)
            _open.Remove(before);
    }

    private void CompareEnums(List<ProtoEnum> before, List<ProtoEnum> after)
    {
        if (before.Count == 0 && after.Count == 0)
            return;
        foreach (var name in JavaHashOrder.Union(before.ConvertAll(static type => type.Name), after.ConvertAll(static type => type.Name)))
        {
            var was = before.Find(type => type.Name == name);
            var now = after.Find(type => type.Name == name);
            _path.Add(name);
            if (now is null)
                Add(ProtobufRules.EnumRemoved, was, null);
            else if (was is null)
                Add(ProtobufRules.EnumAdded, null, now);
            else
                CompareValues(was, now);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void CompareValues(ProtoEnum before, ProtoEnum after)
    {
        if (HaveEqualValues(before.Values, after.Values))
            return;
        foreach (var number in JavaHashOrder.Union(before.Values.ConvertAll(static value => value.Number), after.Values.ConvertAll(static value => value.Number)))
        {
            // Of several names for one number the last one counts.
            var was = before.Values.FindLast(value => value.Number == number);
            var now = after.Values.FindLast(value => value.Number == number);
            if (now is null)
                Add(ProtobufRules.EnumConstRemoved, was, null, number);
            else if (was is null)
                Add(ProtobufRules.EnumConstAdded, null, now, number);
            else if (was.Name != now.Name)
                Add(ProtobufRules.EnumConstChanged, was, now, number);
        }
    }

    private static bool HaveEqualValues(List<ProtoEnumValue> before, List<ProtoEnumValue> after)
    {
        if (before.Count != after.Count)
            return false;
        for (var index = 0; index < before.Count; index++)
        {
            if (before[index].Number != after[index].Number || before[index].Name != after[index].Name)
                return false;
        }

        return true;
    }

    // The place among the messages; what a group declares does not count.
    private static (ProtoMessage? Message, int Place) Find(List<ProtoMessage> messages, string name)
    {
        var place = 0;
        foreach (var message in messages)
        {
            if (message.IsGroup || message.IsMapEntry)
                continue;
            if (message.Name == name)
                return (message, place);
            place++;
        }

        return (null, -1);
    }

    private static List<string> NamesOf(List<ProtoMessage> messages)
    {
        var names = new List<string>(messages.Count);
        foreach (var message in messages)
        {
            if (!message.IsGroup && !message.IsMapEntry)
                names.Add(message.Name);
        }

        return names;
    }

    private void Add(ProtobufRule rule, ProtoElement? before, ProtoElement? after, int? number = null)
    {
        var path = $"#/{string.Join("/", _path)}";
        if (number is not null)
            path = $"{path}/{number}";
        (_found ??= []).Add(new ProtobufDifference(rule, path, before, after));
        if (_found.Count > MaxDifferences)
            throw ProtoFault.At((before ?? after)!.File, (before ?? after)!.Span, $"the schemas differ in more than {MaxDifferences} ways");
    }
}
