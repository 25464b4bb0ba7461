using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Volo.Abp.DependencyInjection;

public interface IScopedDependency
{
}

public interface ISingletonDependency
{
}

public interface ITransientDependency
{
}
