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
}

/// <summary>Reads the configuration object that is given to a builder.</summary>
internal sealed class ClientSettingsReader(ConfluentKafkaSymbols symbols, TextResolver texts, SourceModels models)
{
    private static readonly TextValue Sometimes =
        TextValue.Unknown(NameResolution.Dynamic, "it is set on some ways through the code only", "setting");

    private readonly ConfigurationUses _uses = new(models);

    /// <summary>The settings in a configuration: an initialiser, later assignments, <c>Set</c>, a dictionary, or a bound section.</summary>
    public ClientSettings Read(IOperation configuration, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, TextValue>(StringComparer.Ordinal);
        var complete = true;
        var variable = VariableOf(configuration);
        var origin = texts.Origins.Trace(configuration, cancellationToken);
        if (origin is not IObjectCreationOperation creation)
        {
            var section = texts.SectionOf(configuration);
            ReadStatements(configuration, variable, values, ref complete);
            var set = values.Keys.ToImmutableHashSet();
            if (section is not null)
                AddSection(section, values);
            return new ClientSettings(values, set, false, null);
        }

        foreach (var argument in creation.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
                complete &= AddBase(argument.Value, values, cancellationToken);
        }

        if (creation.Initializer is { } initializer)
            ReadInitializer(initializer, values, ref complete);
        ReadStatements(configuration, variable, values, ref complete);
        complete &= _uses.AreAllSeen(configuration, creation, cancellationToken);
        return new ClientSettings(values, values.Keys.ToImmutableHashSet(), complete, creation);
    }

    // new ConsumerConfig(clientConfig): the settings of the other one come first.
    private bool AddBase(IOperation other, Dictionary<string, TextValue> values, CancellationToken cancellationToken)
    {
        var settings = Read(other, cancellationToken);
        foreach (var pair in settings.Values)
            values[pair.Key] = pair.Value;
        return settings.Complete;
    }

    private void ReadInitializer(IObjectOrCollectionInitializerOperation initializer, Dictionary<string, TextValue> values, ref bool complete)
    {
        foreach (var part in initializer.Initializers)
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment:
                    complete &= Add(property, assignment.Value, values);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 2 } add:
                    complete &= Add(add.Arguments[0].Value, add.Arguments[1].Value, values);
                    break;
                default:
                    complete = false;
                    break;
            }
        }
    }

    private void ReadStatements(IOperation configuration, ISymbol? variable, Dictionary<string, TextValue> values, ref bool complete)
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
                    complete &= Add(property, assignment.Value, values, IsAlways(operation, configuration));
                    break;
                case IInvocationOperation { Instance: { } instance, TargetMethod.Name: "Set" or "Add", Arguments.Length: 2 } call when Is(instance, variable):
                    complete &= Add(call.Arguments[0].Value, call.Arguments[1].Value, values, IsAlways(operation, configuration));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Bind" } bind when bind.Arguments.Any(argument => Is(argument.Value, variable)):
                    complete = false;
                    BindSection(bind, values);
                    break;
            }
        }
    }

    private void BindSection(IInvocationOperation bind, Dictionary<string, TextValue> values)
    {
        var section = bind.Instance ?? CallArguments.Find(bind, "configuration");
        if (section is not null && texts.SectionPathOf(section) is { } path)
            AddSection(path, values);
    }

    private void AddSection(string section, Dictionary<string, TextValue> values)
    {
        foreach (var (property, key) in ClientSettingKeys.Reported)
        {
            if (values.ContainsKey(key) || SecretKeys.LooksSecret(key))
                continue;
            if (texts.FromSettings(ConfigurationKeys.Combine(section, property)!) is { IsKnown: true } value)
                values[key] = value;
        }
    }

    // Whether a statement runs on every way to the place where the configuration is used.
    private static bool IsAlways(IOperation statement, IOperation configuration)
    {
        for (var parent = statement.Parent; parent is not null && !parent.Syntax.Span.Contains(configuration.Syntax.Span); parent = parent.Parent)
        {
            if (parent is IConditionalOperation or ISwitchCaseOperation or ISwitchExpressionOperation or ILoopOperation or ICatchClauseOperation
                or IConditionalAccessOperation or ICoalesceOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        }

        return true;
    }

    private bool Add(IPropertyReferenceOperation property, IOperation value, Dictionary<string, TextValue> values, bool isAlways = true)
    {
        if (property.Property.IsIndexer && property.Arguments.Length == 1)
            return Add(property.Arguments[0].Value, value, values, isAlways);
        if (!property.Property.ContainingType.IsOrInherits(symbols.Config))
            return true;
        values[ClientSettingKeys.KeyOf(property.Property.Name)] = isAlways ? ValueOf(value) : Sometimes;
        return true;
    }

    private bool Add(IOperation key, IOperation value, Dictionary<string, TextValue> values, bool isAlways = true)
    {
        if (texts.Resolve(key).Single is not { } name)
            return false;
        values[ClientSettingKeys.Canonical(name)] = isAlways ? ValueOf(value) : Sometimes;
        return true;
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

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(VariableOf(operation), variable);
}
