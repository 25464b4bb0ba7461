using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>The settings of one configuration object while they are read, in the order in which the code writes them.</summary>
internal sealed class FoundSettings
{
    private readonly Dictionary<string, TextValue> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inCode = new(StringComparer.Ordinal);

    /// <summary>Whether every setting is known.</summary>
    public bool Complete { get; set; } = true;

    /// <summary>Whether a value of the setting is found.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>Notes a write that takes the place of all before it.</summary>
    public void Set(string key, TextValue value, bool inCode)
    {
        _values[key] = value;
        if (inCode)
            _inCode.Add(key);
    }

    /// <summary>Notes a write that may not take place: what was there before may stay. Without one before it, the setting may have its default.</summary>
    public void MaySet(string key, TextValue value)
    {
        _values[key] = _values.TryGetValue(key, out var before)
            ? before.Or(value)
            : TextValue.Unknown(NameResolution.Dynamic, "it is set on some ways only", "?");
        _inCode.Add(key);
    }

    /// <summary>The settings as they are found now.</summary>
    public ClientSettings ToSettings(IObjectCreationOperation? creation) => new(_values, _inCode.ToImmutableHashSet(), Complete, creation);
}
