using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Compliance.Redaction;

public sealed class ErasingRedactor : global::Microsoft.Extensions.Compliance.Redaction.Redactor
{
    public ErasingRedactor() => throw null;
    public static ErasingRedactor Instance { get; }
    public override int GetRedactedLength(ReadOnlySpan<char> input) => throw null;
    public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => throw null;
}

public sealed class HmacRedactor : global::Microsoft.Extensions.Compliance.Redaction.Redactor
{
    public HmacRedactor(global::Microsoft.Extensions.Options.IOptions<HmacRedactorOptions> options) => throw null;
    public override int GetRedactedLength(ReadOnlySpan<char> input) => throw null;
    public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => throw null;
}

public class HmacRedactorOptions
{
    public HmacRedactorOptions() => throw null;
    public string Key { get; set; }
    public int? KeyId { get; set; }
}

public static class RedactionExtensions
{
    public static global::Microsoft.Extensions.Compliance.Redaction.IRedactionBuilder SetHmacRedactor(this global::Microsoft.Extensions.Compliance.Redaction.IRedactionBuilder builder, global::Microsoft.Extensions.Configuration.IConfigurationSection section, params global::Microsoft.Extensions.Compliance.Classification.DataClassificationSet[] classifications) => throw null;
    public static global::Microsoft.Extensions.Compliance.Redaction.IRedactionBuilder SetHmacRedactor(this global::Microsoft.Extensions.Compliance.Redaction.IRedactionBuilder builder, Action<HmacRedactorOptions> configure, params global::Microsoft.Extensions.Compliance.Classification.DataClassificationSet[] classifications) => throw null;
}
