namespace LineageAnalyzers.Schemas.Protobuf;

/// <content>Fields and oneofs.</content>
internal sealed partial class ProtobufDiff
{
    private void CompareOneofs(ProtoMessage before, ProtoMessage after)
    {
        if (before.Oneofs.Count == 0 && after.Oneofs.Count == 0)
            return;
        foreach (var oneof in after.Oneofs)
            CompareExclusion(before, oneof);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var oneof in before.Oneofs)
            names.Add(oneof.Name);
        foreach (var oneof in after.Oneofs)
            names.Add(oneof.Name);
        var (older, newer) = (new ElementsByName<ProtoOneof>(before.Oneofs), new ElementsByName<ProtoOneof>(after.Oneofs));
        foreach (var name in names)
        {
            var (was, now) = (older.Find(name).Element, newer.Find(name).Element);
            _path.Add(name);
            if (now is null)
                Add(ProtobufRules.OneofRemoved, was, null);
            else if (was is null)
                Add(ProtobufRules.OneofAdded, null, now);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    // Fields that could be set together and cannot any more: those that come from different oneofs or from none.
    private void CompareExclusion(ProtoMessage before, ProtoOneof after)
    {
        HashSet<string>? origins = null;
        ProtoField? joining = null;
        var independent = 0;
        foreach (var field in after.Fields)
        {
            if (field.IsGroup || before.Field(field.Number) is not { IsGroup: false } was)
                continue;
            (origins ??= new(StringComparer.Ordinal)).Add(was.Oneof is null ? $"field {was.Number}" : $"oneof {was.Oneof.Name}");
            if (was.Oneof is not null)
                continue;
            independent++;
            joining = field;
        }

        if (origins is null || origins.Count < 2)
            return;
        _path.Add(after.Name);
        Add(independent > 1 ? ProtobufRules.MultipleFieldsMovedToOneof : ProtobufRules.FieldMovedToExistingOneof, joining, after);
        _path.RemoveAt(_path.Count - 1);
    }

    private void CompareFields(ProtoMessage before, ProtoMessage after)
    {
        var (was, now) = (before.ByNumber, after.ByNumber);
        HashSet<ProtoOneof>? gone = null;
        for (var (left, right) = (0, 0); left < was.Length || right < now.Length;)
        {
            if (left < was.Length && was[left].IsGroup)
                left++;
            else if (right < now.Length && now[right].IsGroup)
                right++;
            else if (right == now.Length || (left < was.Length && was[left].Number < now[right].Number))
                AddRemoved(was[left++], gone ??= GoneCompletely(before, after));
            else if (left == was.Length || now[right].Number < was[left].Number)
                AddAdded(now[right++]);
            else
                CompareField(was[left++], now[right++]);
        }
    }

    private void AddRemoved(ProtoField field, HashSet<ProtoOneof> gone)
    {
        if (field.Oneof is null)
            Add(field.Label == ProtoLabel.Required ? ProtobufRules.RequiredFieldRemoved : ProtobufRules.FieldRemoved, field, null, field.Number);
        else if (!gone.Contains(field.Oneof))
            AddAt(field, ProtobufRules.OneofFieldRemoved, field, null);
    }

    private void AddAdded(ProtoField field)
    {
        if (field.Oneof is null)
            Add(field.Label == ProtoLabel.Required ? ProtobufRules.RequiredFieldAdded : ProtobufRules.FieldAdded, null, field, field.Number);
        else
            AddAt(field, ProtobufRules.OneofFieldAdded, null, field);
    }

    // The oneofs that are gone with all of their fields.
    private static HashSet<ProtoOneof> GoneCompletely(ProtoMessage before, ProtoMessage after)
    {
        var gone = new HashSet<ProtoOneof>();
        var newer = new ElementsByName<ProtoOneof>(after.Oneofs);
        foreach (var oneof in before.Oneofs)
        {
            if (newer.Find(oneof.Name).Element is null && !oneof.Fields.Exists(member => !member.IsGroup && after.Field(member.Number) is { IsGroup: false }))
                gone.Add(oneof);
        }

        return gone;
    }

    private void CompareField(ProtoField before, ProtoField after)
    {
        if (before.Oneof is not null && after.Oneof is null)
            AddAt(after, ProtobufRules.OneofFieldMovedToTopLevel, before, after);
        if (before.Name != after.Name)
            AddAt(after, ProtobufRules.FieldNameChanged, before, after);
        if (before.Map is { } was && after.Map is { } now)
        {
            CompareTypes(before, after, was.Key, now.Key, withLabels: false);
            CompareTypes(before, after, was.Value, now.Value, withLabels: false);
        }
        else if ((before.Map is null) != (after.Map is null))
        {
            AddAt(after, ProtobufRules.FieldKindChanged, before, after);
        }
        else
        {
            CompareTypes(before, after, before.Type, after.Type, withLabels: true);
        }
    }

    private void CompareTypes(ProtoField before, ProtoField after, in ProtoTypeReference was, in ProtoTypeReference now, bool withLabels)
    {
        if (was.Kind.IsScalar() != now.Kind.IsScalar())
            AddAt(after, ProtobufRules.FieldKindChanged, before, after);
        else if (!was.Kind.IsScalar())
            CompareNamedTypes(before, after, (ProtoMessage)was.Target!, (ProtoMessage)now.Target!);
        else if (ProtobufScalarGroups.Of(was.Kind) != ProtobufScalarGroups.Of(now.Kind))
            AddAt(after, ProtobufRules.FieldScalarKindChanged, before, after);
        else if (withLabels)
            CompareLabels(before, after);
    }

    private void CompareLabels(ProtoField before, ProtoField after)
    {
        if (before.Label == after.Label || before.Label == ProtoLabel.None || after.Label == ProtoLabel.None)
            return;
        var isText = before.Type.Kind is ProtoKind.String or ProtoKind.Bytes;
        AddAt(after, isText ? ProtobufRules.FieldStringOrBytesLabelChanged : ProtobufRules.FieldNumericLabelChanged, before, after);
    }

    private void CompareNamedTypes(ProtoField before, ProtoField after, ProtoMessage was, ProtoMessage now)
    {
        if (ReferenceEquals(was, now))
            return;
        if (was.NestedName != now.NestedName)
        {
            AddAt(after, ProtobufRules.FieldNamedTypeChanged, before, after);
            return;
        }

        // What both files declare themselves is compared where it is declared.
        var isOwn = was.File == _before.Root && now.File == _after.Root;
        if (isOwn || _sameImports.AreSame(was.File, now.File))
            return;
        if (CompareElsewhere(was, now))
            AddAt(after, ProtobufRules.FieldNamedTypeChanged, before, after);
    }

    // The paths of what is found start at the type that is referred to.
    private bool CompareElsewhere(ProtoMessage before, ProtoMessage after)
    {
        if (_walk.Enter(before, after) is { } known)
            return known;
        var outer = _path.ToArray();
        var count = _found?.Count ?? 0;
        _path.Clear();
        _path.AddRange(before.NestedName.Split('.'));
        CompareContent(before, after);
        _path.Clear();
        _path.AddRange(outer);
        var breaks = false;
        for (var index = count; !breaks && index < (_found?.Count ?? 0); index++)
            breaks = _found![index].Rule.IsBreaking;
        _walk.Leave(before, after, breaks);
        return breaks;
    }

    private void ComparePostponed()
    {
        while (_walk.Next() is { } pair)
            CompareElsewhere(pair.Before, pair.After);
    }

    // Members of a oneof stand below it.
    private void AddAt(ProtoField place, ProtobufRule rule, ProtoElement? before, ProtoElement? after)
    {
        if (place.Oneof is not null)
            _path.Add(place.Oneof.Name);
        Add(rule, before, after, place.Number);
        if (place.Oneof is not null)
            _path.RemoveAt(_path.Count - 1);
    }
}
