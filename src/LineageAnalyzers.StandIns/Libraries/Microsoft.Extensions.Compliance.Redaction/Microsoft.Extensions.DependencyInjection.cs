using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class RedactionServiceCollectionExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRedaction(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRedaction(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::Microsoft.Extensions.Compliance.Redaction.IRedactionBuilder> configure) => throw null;
}
