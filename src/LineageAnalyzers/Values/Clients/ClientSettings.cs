using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>The settings that a client is built with.</summary>
/// <param name="Values">By librdkafka key; only settings whose value code or a settings file gives.</param>
/// <param name="InCode">The keys that code sets.</param>
/// <param name="Complete">Whether every setting is known: one that is missing then has librdkafka's default.</param>
/// <param name="Creation">Where the configuration object is made; null when that is not seen.</param>
internal sealed record ClientSettings(
    IReadOnlyDictionary<string, TextValue> Values, ImmutableHashSet<string> InCode, bool Complete, IObjectCreationOperation? Creation)
{
    /// <summary>Nothing is known.</summary>
    public static ClientSettings Unknown { get; } =
        new(new Dictionary<string, TextValue>(), ImmutableHashSet<string>.Empty, false, null);

    /// <summary>The one text of a setting; null when it is not set, not known, or differs by environment.</summary>
    public string? Find(string key) => Values.TryGetValue(key, out var value) ? value.Single : null;

    /// <summary>These settings, and one that code sets.</summary>
    public ClientSettings With(string key, TextValue value)
    {
        var values = Values.ToDictionary(pair => pair.Key, pair => pair.Value);
        values[key] = value;
        return this with { Values = values, InCode = InCode.Add(key) };
    }
}

/// <summary>Reads the configuration object that is given to a builder.</summary>
internal sealed class ClientSettingsReader(ConfluentKafkaSymbols symbols, TextResolver texts, SourceModels models)
{
    private readonly ConfigurationUses _uses = new(models);

    /// <summary>The settings in a configuration: an initialiser, later assignments, <c>Set</c>, a dictionary, or a bound section.</summary>
    public ClientSettings Read(IOperation configuration, CancellationToken cancellationToken)
    {
        var found = new FoundSettings();
        var variable = VariableOf(configuration);
        var origin = texts.Origins.Trace(configuration, cancellationToken);
        if (origin is not IObjectCreationOperation creation)
        {
            var section = texts.SectionOf(configuration);
            ReadStatements(configuration, variable, found);
            if (section is not null)
                AddSection(section, found);
            found.Complete = false;
            return found.ToSettings(null);
        }

        foreach (var argument in creation.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
                AddBase(argument.Value, found, cancellationToken);
        }

        if (creation.Initializer is { } initializer)
            ReadInitializer(initializer, found);
        ReadStatements(configuration, variable, found);
        found.Complete &= _uses.AreAllSeen(configuration, creation, cancellationToken);
        return found.ToSettings(creation);
    }

    /// <summary>The settings of a client that a framework registers.</summary>
    public ClientSettings Read(RegisteredSettings registered)
    {
        var found = new FoundSettings { Complete = false };
        var named = registered.Name is null ? null : texts.Resolve(registered.Name).Single;
        foreach (var (property, key) in ClientSettingKeys.Reported)
        {
            if (SecretKeys.LooksSecret(key))
                continue;
            var value = texts.FromSettings($"{registered.Section}:{registered.Child}:{property}");
            if (named is not null)
                value = TextComposition.Fallback(texts.FromSettings($"{registered.Section}:{named}:{registered.Child}:{property}"), value);
            if (value.IsKnown)
                found.Set(key, value, inCode: false);
        }

        foreach (var (write, isCertain) in registered.Writes)
        {
            if (write is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                Add(property, assignment.Value, found, isCertain);
            else if (write is IInvocationOperation call)
                Add(call.Arguments[0].Value, call.Arguments[1].Value, found, isCertain);
        }

        return found.ToSettings(null);
    }

    // new ConsumerConfig(clientConfig): the settings of the other one come first.
    private void AddBase(IOperation other, FoundSettings found, CancellationToken cancellationToken)
    {
        var settings = Read(other, cancellationToken);
        foreach (var pair in settings.Values)
            found.Set(pair.Key, pair.Value, settings.InCode.Contains(pair.Key));
        found.Complete &= settings.Complete;
    }

    private void ReadInitializer(IObjectOrCollectionInitializerOperation initializer, FoundSettings found)
    {
        foreach (var part in initializer.Initializers)
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment:
                    Add(property, assignment.Value, found, isCertain: true);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 2 } add:
                    Add(add.Arguments[0].Value, add.Arguments[1].Value, found, isCertain: true);
                    break;
                default:
                    found.Complete = false;
                    break;
            }
        }
    }

    private void ReadStatements(IOperation configuration, ISymbol? variable, FoundSettings found)
    {
        if (variable is null)
            return;
        var body = configuration;
        while (body.Parent is not null)
            body = body.Parent;
        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } property } assignment when Is(instance, variable):
                    Add(property, assignment.Value, found, StatementOrder.IsAlwaysBefore(configuration, assignment));
                    break;
                case IInvocationOperation { Instance: { } instance, TargetMethod.Name: "Set" or "Add", Arguments.Length: 2 } call when Is(instance, variable):
                    Add(call.Arguments[0].Value, call.Arguments[1].Value, found, StatementOrder.IsAlwaysBefore(configuration, call));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Bind" } bind when bind.Arguments.Any(argument => Is(argument.Value, variable)):
                    found.Complete = false;
                    BindSection(bind, found);
                    break;
            }
        }
    }

    private void BindSection(IInvocationOperation bind, FoundSettings found)
    {
        var section = bind.Instance ?? CallArguments.Find(bind, "configuration");
        if (section is not null && texts.SectionPathOf(section) is { } path)
            AddSection(path, found, isLater: true);
    }

    // What is bound to an object takes the place of what stands in it, where the section has it.
    private void AddSection(string section, FoundSettings found, bool isLater = false)
    {
        foreach (var (property, key) in ClientSettingKeys.Reported)
        {
            if (SecretKeys.LooksSecret(key) || found.Has(key) && !isLater)
                continue;
            if (texts.FromSettings(ConfigurationKeys.Combine(section, property)!) is not { IsKnown: true } value)
                continue;
            if (found.Has(key))
                found.MaySet(key, value);
            else
                found.Set(key, value, inCode: false);
        }
    }

    private void Add(IPropertyReferenceOperation property, IOperation value, FoundSettings found, bool isCertain)
    {
        if (property.Property.IsIndexer && property.Arguments.Length == 1)
            Add(property.Arguments[0].Value, value, found, isCertain);
        else if (property.Property.ContainingType.IsOrInherits(symbols.Config))
            Write(ClientSettingKeys.KeyOf(property.Property.Name), value, found, isCertain);
    }

    private void Add(IOperation key, IOperation value, FoundSettings found, bool isCertain)
    {
        if (texts.Resolve(key).Single is { } name)
            Write(ClientSettingKeys.Canonical(name), value, found, isCertain);
        else
            found.Complete = false;
    }

    private void Write(string key, IOperation value, FoundSettings found, bool isCertain)
    {
        if (isCertain)
            found.Set(key, ValueOf(value), inCode: true);
        else
            found.MaySet(key, ValueOf(value));
    }

    private TextValue ValueOf(IOperation operation)
    {
        var value = texts.Origins.Trace(operation, CancellationToken.None);
        if (value is IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } member })
            return TextValue.Of(ClientSettingKeys.TextOf(member), NameResolution.Constant);
        return value.ConstantValue switch
        {
            { HasValue: true, Value: bool truth } => TextValue.Of(truth ? "true" : "false", NameResolution.Literal),
            { HasValue: true, Value: int or long or double or short } => TextValue.Of(
                Convert.ToString(value.ConstantValue.Value, System.Globalization.CultureInfo.InvariantCulture), NameResolution.Literal),
            _ => texts.Resolve(operation),
        };
    }

    private static ISymbol? VariableOf(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation field => field.Field,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IPropertyReferenceOperation property => property.Property,
            _ => null,
        };
    }

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(VariableOf(operation), variable);}
