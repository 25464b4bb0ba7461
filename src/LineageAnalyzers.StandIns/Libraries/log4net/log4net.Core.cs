using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace log4net.Core;

public interface ILoggerWrapper
{
}
