namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>The properties of one evaluation, by name without regard to case. One that is not set is empty, as in MSBuild.</summary>
internal sealed class PropertyTable
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _fixed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unknown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text as the files have it, still escaped.</summary>
    public string this[string name]
    {
        get => _values.GetValueOrDefault(name, "");
        set
        {
            if (_fixed.Contains(name))
                return;
            _values[name] = value;
            _unknown.Remove(name);
        }
    }

    /// <summary>Whether a file sets the property to something that only a build can compute: then it is not empty, but nobody knows what it is.</summary>
    public bool IsUnknown(string name) => _unknown.Contains(name);

    /// <summary>Says that nobody knows what the property is, until it is set again.</summary>
    public void SetUnknown(string name)
    {
        if (_fixed.Contains(name))
            return;
        _values.Remove(name);
        _unknown.Add(name);
    }

    /// <summary>Sets a property that no file can change, as a command line does.</summary>
    public void Fix(string name, string value)
    {
        _values[name] = value;
        _fixed.Add(name);
    }

    /// <summary>Sets a property that the files have not set.</summary>
    public void Default(string name, string value)
    {
        if (this[name].Length == 0 && !IsUnknown(name))
            this[name] = value;
    }

    /// <summary>The value with <c>%3B</c> and the like as the characters they stand for; null when it is empty.</summary>
    public string? Value(string name) => Escapes.Remove(this[name].Trim()) is { Length: > 0 } value ? value : null;

    /// <summary>Whether the property is <c>true</c> or, in some, <c>enable</c>; the default when it is neither that nor its opposite.</summary>
    public bool IsOn(string name, bool byDefault = false) => Value(name)?.ToLowerInvariant() switch
    {
        "true" or "enable" or "on" or "yes" => true,
        "false" or "disable" or "off" or "no" => false,
        _ => byDefault,
    };
}
