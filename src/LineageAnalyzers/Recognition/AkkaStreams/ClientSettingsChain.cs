using System.Collections.Immutable;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.AkkaStreams;

/// <summary>
/// The settings of a source or sink as their chain of calls makes them: <c>ConsumerSettings&lt;K, V&gt;.Create(system, key, value).WithGroupId(...)</c>. Each step
/// gives a new object, so a later one takes the place of an earlier one.
/// </summary>
internal sealed class ClientSettingsChain
{
    private readonly Dictionary<string, NameSource> _settings = new(StringComparer.Ordinal);

    private ClientSettingsChain()
    {
    }

    /// <summary>The group; null when the chain does not set it.</summary>
    public NameSource? Group => _settings.TryGetValue(ClientSettingKeys.GroupId, out var group) ? group : null;

    /// <summary>Whether the chain is seen from its beginning.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The object of Confluent's configuration classes that is given; null when none is.</summary>
    public IOperation? Configuration { get; private set; }

    /// <summary>The serializer or deserializer of the key; null when none is set.</summary>
    public IOperation? KeySerializer { get; private set; }

    /// <summary>The serializer or deserializer of the value; null when none is set.</summary>
    public IOperation? ValueSerializer { get; private set; }

    /// <summary>The other settings, by librdkafka key.</summary>
    public ImmutableArray<(string Key, NameSource Value)> Settings =>
        _settings.OrderBy(setting => setting.Key, StringComparer.Ordinal).Select(setting => (setting.Key, setting.Value)).ToImmutableArray();

    /// <summary>Reads a chain from its end to its beginning.</summary>
    public static ClientSettingsChain Read(IOperation settings, AkkaSymbols symbols)
    {
        var chain = new ClientSettingsChain();
        var current = LocalValue.Of(settings);
        while (current is IInvocationOperation call)
        {
            if (call.TargetMethod is { Name: "Create", IsStatic: true } create && (create.ContainingType.Is(symbols.ConsumerSettings) || create.ContainingType.Is(symbols.ProducerSettings)))
            {
                chain.IsWhole = true;
                chain.SetSerializers(call, "keyDeserializer", "valueDeserializer");
                chain.SetSerializers(call, "keySerializer", "valueSerializer");
                break;
            }

            if (call.Instance is not { } earlier)
                break;
            chain.ReadStep(call);
            current = LocalValue.Of(earlier);
        }

        return chain;
    }

    private void ReadStep(IInvocationOperation step)
    {
        switch (step.TargetMethod.Name)
        {
            case "WithGroupId":
                Add(ClientSettingKeys.GroupId, step.Arguments[0].Value);
                break;
            case "WithClientId":
                Add("client.id", step.Arguments[0].Value);
                break;
            case "WithProperty" when step.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string key }:
                Add(ClientSettingKeys.Canonical(key), step.Arguments[1].Value);
                break;
            case "WithConsumerConfig" or "WithProducerConfig" or "WithProperties":
                Configuration ??= step.Arguments[0].Value;
                break;
            case "WithKeyDeserializer":
                KeySerializer ??= NotNull(step.Arguments[0].Value);
                break;
            case "WithValueDeserializer":
                ValueSerializer ??= NotNull(step.Arguments[0].Value);
                break;
        }
    }

    // The chain is read from its end: what is there already came later. A whole configuration that came later may hold the setting, too.
    private void Add(string key, IOperation value)
    {
        if (!_settings.ContainsKey(key))
            _settings.Add(key, Configuration is null ? new NameSource.Expression(value) : Unclear);
    }

    private static NameSource Unclear { get; } =
        new NameSource.Unknown(Model.Manifests.NameResolution.Dynamic, "a whole configuration that is given later may set it as well");

    private void SetSerializers(IInvocationOperation create, string key, string value)
    {
        KeySerializer ??= NotNull(CallArguments.Find(create, key));
        ValueSerializer ??= NotNull(CallArguments.Find(create, value));
    }

    // With null Confluent's client takes the serializer of the type itself.
    private static IOperation? NotNull(IOperation? serializer) => serializer?.ConstantValue is { HasValue: true, Value: null } ? null : serializer;
}
