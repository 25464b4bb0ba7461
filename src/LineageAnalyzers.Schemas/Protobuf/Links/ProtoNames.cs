namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The messages and enums of files that belong together, by their full names.</summary>
internal sealed class ProtoNames
{
    private readonly Dictionary<string, ProtoType> _types = new(StringComparer.Ordinal);
    private List<ProtoNames>? _others;

    /// <summary>Every type.</summary>
    public IEnumerable<ProtoType> All => _types.Values;

    /// <summary>Adds the types of a file.</summary>
    /// <exception cref="SchemaException">A name is taken.</exception>
    public void Add(ProtoFile file)
    {
        foreach (var message in file.Messages)
            Add(message, file.Package);
        foreach (var type in file.Enums)
            AddType(type, file.Package);
    }

    /// <summary>Makes the types of others known here, too.</summary>
    public void Include(ProtoNames others) => (_others ??= []).Add(others);

    /// <summary>The type of a full name; null when there is none.</summary>
    public ProtoType? Find(string fullName)
    {
        if (_types.TryGetValue(fullName, out var type))
            return type;
        foreach (var others in _others ?? [])
        {
            if (others.Find(fullName) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>What a name stands for inside a scope: the innermost type that it fits; null when there is none.</summary>
    public ProtoType? Resolve(string scope, string name)
    {
        if (name[0] == '.')
            return Find(name.Substring(1));
        while (scope.Length > 0)
        {
            if (Find($"{scope}.{name}") is { } found)
                return found;
            var dot = scope.LastIndexOf('.');
            scope = dot < 0 ? "" : scope.Substring(0, dot);
        }

        return Find(name);
    }

    private void Add(ProtoMessage message, string scope)
    {
        var name = AddType(message, scope);
        foreach (var inner in message.Messages)
            Add(inner, name);
        foreach (var inner in message.Enums)
            AddType(inner, name);
    }

    private string AddType(ProtoType type, string scope)
    {
        var name = scope.Length == 0 ? type.Name : $"{scope}.{type.Name}";
        if (_types.TryGetValue(name, out var other))
            throw ProtoFault.At(type.File, type.NameSpan, $"'{name}' is defined twice{(other.File == type.File ? "" : $", also in '{other.File.Path}'")}");
        _types.Add(name, type);
        return name;
    }
}
