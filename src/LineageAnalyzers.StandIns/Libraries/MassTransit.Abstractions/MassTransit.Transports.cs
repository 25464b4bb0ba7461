using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MassTransit.Transports;

public interface IRider
{
}

public interface IRiderControl : IRider
{
}
