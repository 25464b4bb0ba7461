using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Values of the configuration, read by key.</summary>
internal sealed partial class TextResolver
{
    /// <summary>
    /// The section of the configuration that an object is filled from: options, or <c>section.Get&lt;T&gt;()</c>; null when it is none or not known.
    /// </summary>
    public string? SectionOf(IOperation instance)
    {
        var origin = Origins.Trace(instance, _cancellationToken);
        if (origin is IInvocationOperation && _keys.TryReadValueKey(origin, KeyText, null, _cancellationToken, out var key, out _))
            return key;
        return IsOptionsValue(origin) && origin.Type is { } type ? _bindings.SectionOf(type, out _) : null;
    }

    /// <summary>The path of a section of the configuration; null when the expression is none or its path is not known.</summary>
    public string? SectionPathOf(IOperation section) => _keys.SectionPath(section, KeyText, null, _cancellationToken);

    /// <summary>Where options are bound that hold a key of the configuration; null when that is not known, and when the key is read without options.</summary>
    public IReadOnlyList<SyntaxNode>? BindingsOf(string key) => _bindings.PlacesOf(key);

    /// <summary>The value of a key in the settings files.</summary>
    public TextValue FromSettings(string key)
    {
        if (SecretKeys.LooksSecret(key))
            return TextValue.Unknown(NameResolution.Configuration, $"the value of the key '{key}' is not read, because it looks like a secret", key, key);
        if (_codeSettings.MaySet(key))
            return TextValue.Unknown(NameResolution.Configuration, $"code may set the key '{key}', too, by AddInMemoryCollection", key, key);
        var found = _settings.Find(key);
        var known = found.RemoveAll(value => DeploymentPlaces.AreIn(value.Value));
        // Without the file of an environment, the one for all would count there.
        if (known.Length < found.Length && (known.IsEmpty || known.Any(value => value.Environment.Length == 0)))
            return TextValue.Unknown(NameResolution.Configuration, $"a settings file has a place for the value of the key '{key}' that a deployment fills", key, key);
        if (!known.IsEmpty)
            return new TextValue { Texts = known, Resolution = NameResolution.Configuration, Key = key, Hole = key };
        var problem = _settings.Problems.IsEmpty ? "" : $" ({string.Join("; ", _settings.Problems)})";
        return TextValue.Unknown(NameResolution.Configuration, $"no settings file of the project sets the key '{key}'{problem}", key, key);
    }

    private TextValue FromSettings(string key, ConfigurationRoot root)
    {
        if (SecretKeys.LooksSecret(key))
            return TextValue.Unknown(NameResolution.Configuration, $"the value of the key '{key}' is not read, because it looks like a secret", key, key);
        if (_switches.Change(root))
            return TextValue.Unknown(NameResolution.Configuration, $"code has the configuration read something else than {root.Files[0]}", key, key);
        var found = _settings.Find(key, root);
        return found.IsEmpty
            ? TextValue.Unknown(NameResolution.Configuration, $"{string.Join(" and ", root.Files)} of the project do not set the key '{key}'", key, key)
            : new TextValue { Texts = found, Resolution = NameResolution.Configuration, Key = key, Hole = key };
    }

    // SConfig.Instance["Kafka:Topic"]
    private TextValue? FromOtherConfiguration(IOperation operation, ResolutionStep at)
    {
        if (operation is not IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: [{ Value: var name }] }
            || _symbols.Configuration.RootOf(instance.Type) is not { } root)
            return null;
        return Resolve(name, at.Next).Single is { } key
            ? FromSettings(key, root)
            : Unknown(operation, "the key of the configuration is not known") with { Resolution = NameResolution.Configuration };
    }

    private TextValue? FromConfiguration(IOperation operation, ResolutionStep at)
    {
        if (FromOtherConfiguration(operation, at) is { } other)
            return other;
        if (!_keys.TryReadValueKey(operation, (argument, frame) => Resolve(argument, at.In(frame)).Single, at.Frame, _cancellationToken, out var key, out var fallback))
            return operation is IPropertyReferenceOperation property ? OptionsProperty(property, at) : null;
        var value = key is null
            ? Unknown(operation, "the key of the configuration is not known") with { Resolution = NameResolution.Configuration }
            : FromSettings(key);
        return fallback is null ? value : TextComposition.Fallback(value, Resolve(fallback, at.Next));
    }

    // IOptions<T>.Value, IOptionsMonitor<T>.CurrentValue
    private bool IsOptionsValue(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property.Name: "Value" or "CurrentValue", Instance: { } instance }
        && _symbols.Configuration.IsOptions(instance is IConditionalAccessInstanceOperation ? ConditionalReceiver(instance)?.Type : instance.Type);

    private string? KeyText(IOperation operation, ResolutionFrame? frame)
    {
        var text = Resolve(operation, new ResolutionStep(0, frame)).Single;
        return _budget.IsSpent ? null : text;
    }
}
