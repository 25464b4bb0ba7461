using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionExtensions
{
    public static global::DotNetCore.CAP.CapBuilder AddCap(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<global::DotNetCore.CAP.CapOptions> setupAction) => throw null;
}
