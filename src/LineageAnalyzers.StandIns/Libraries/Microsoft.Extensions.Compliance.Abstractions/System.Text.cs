using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Text;

public static class RedactionStringBuilderExtensions
{
    public static global::System.Text.StringBuilder AppendRedacted(this global::System.Text.StringBuilder stringBuilder, global::Microsoft.Extensions.Compliance.Redaction.Redactor redactor, ReadOnlySpan<char> value) => throw null;
    public static global::System.Text.StringBuilder AppendRedacted(this global::System.Text.StringBuilder stringBuilder, global::Microsoft.Extensions.Compliance.Redaction.Redactor redactor, string value) => throw null;
}
