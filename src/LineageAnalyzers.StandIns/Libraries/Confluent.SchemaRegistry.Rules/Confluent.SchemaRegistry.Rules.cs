using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Confluent.SchemaRegistry.Rules;

public class BuiltinDeclarations
{
    public BuiltinDeclarations() => throw null;
}

public class BuiltinLibrary
{
    public BuiltinLibrary() => throw null;
}

public class BuiltinOverload
{
    public BuiltinOverload() => throw null;
    public static bool ValidateEmail(string input) => throw null;
    public static bool ValidateHostname(string input) => throw null;
    public static bool ValidateIpv4(string input) => throw null;
    public static bool ValidateIpv6(string input) => throw null;
    public static bool ValidateUri(string input) => throw null;
    public static bool ValidateUriRef(string input) => throw null;
    public static bool ValidateUuid(string input) => throw null;
}

public class CelExecutor : IRuleExecutor
{
    public static readonly global::Avro.Schema NullAvroSchema;
    public static readonly string RuleType;
    public CelExecutor() => throw null;
    public void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null) => throw null;
    public void Dispose() => throw null;
    public Task<object> Execute(RuleContext ctx, object obj, IDictionary<string, object> args) => throw null;
    public static void Register() => throw null;
    public Task<object> Transform(RuleContext ctx, object message) => throw null;
    public string Type() => throw null;
}

public class CelFieldExecutor : FieldRuleExecutor
{
    public static readonly string RuleType;
    public CelFieldExecutor() => throw null;
    public override void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null) => throw null;
    public override void Dispose() => throw null;
    public override IFieldTransform NewTransform(RuleContext ctx) => throw null;
    public static void Register() => throw null;
    public override string Type() => throw null;

    public class CelFieldExecutorTransform : IFieldTransform
    {
        public CelFieldExecutorTransform(CelExecutor celExecutor) => throw null;
        public void Dispose() => throw null;
        public void Init(RuleContext ctx) => throw null;
        public Task<object> Transform(RuleContext ctx, RuleContext.FieldContext fieldCtx, object fieldValue) => throw null;
    }
}

public class JsonataExecutor : IRuleExecutor
{
    public static readonly string RuleType;
    public JsonataExecutor() => throw null;
    public void Configure(IEnumerable<KeyValuePair<string, string>> config, ISchemaRegistryClient client = null) => throw null;
    public void Dispose() => throw null;
    public static void Register() => throw null;
    public Task<object> Transform(RuleContext ctx, object message) => throw null;
    public string Type() => throw null;
}
